-- A message from the contact form, until its address is confirmed; then it moves to lead_message under the same id.
-- What nobody confirms is deleted after 14 days.

create table message_request (
  organisation_id uuid not null references organisation (id),
  id uuid not null default gen_random_uuid(),
  name text not null check (length(name) between 1 and 100),
  email text not null check (email = lower(email) and length(email) between 3 and 254),
  company text check (length(company) between 1 and 200),
  text text not null check (length(text) between 1 and 4000),
  news_wording_version text,
  language text not null check (language in ('de', 'en')),
  page text not null,
  mail_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id)
);
create index message_request_oldest on message_request (organisation_id, created_at);

alter table message_request enable row level security;
alter table message_request force row level security;
create policy message_request_wall on message_request using (organisation_id = current_organisation());

grant select, insert, update, delete on message_request to tulos_app;
