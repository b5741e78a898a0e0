-- The first half of the line: a self-check, the wish for its report, the confirmed lead, the consent, the mail.

create table lead (
  organisation_id uuid not null references organisation (id),
  id uuid not null default gen_random_uuid(),
  email text not null check (email = lower(email) and length(email) between 3 and 254),
  first_name text check (length(first_name) between 1 and 100),
  company text check (length(company) between 1 and 200),
  language text not null check (language in ('de', 'en')),
  created_at timestamptz not null default now(),
  -- Whole milliseconds: the pages of leads go on after this moment, and a Date holds no more.
  last_contact_at timestamptz(3) not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, email)
);
create index lead_newest on lead (organisation_id, last_contact_at desc, id desc);

create table self_check (
  organisation_id uuid not null references organisation (id),
  id uuid not null default gen_random_uuid(),
  lead_id uuid,
  rules_version text not null,
  language text not null check (language in ('de', 'en')),
  answers jsonb not null,
  result jsonb not null,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, lead_id) references lead (organisation_id, id) on delete cascade
);
create index self_check_of_lead on self_check (organisation_id, lead_id, created_at desc);

create table report_request (
  organisation_id uuid not null references organisation (id),
  id uuid not null default gen_random_uuid(),
  self_check_id uuid not null,
  -- The address moves to the lead when it is confirmed; an unconfirmed request is deleted after 14 days.
  email text check (email = lower(email) and length(email) between 3 and 254),
  first_name text check (length(first_name) between 1 and 100),
  company text check (length(company) between 1 and 200),
  news_wording_version text,
  language text not null check (language in ('de', 'en')),
  page text not null,
  mail_id uuid not null,
  created_at timestamptz not null default now(),
  confirmed_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, self_check_id) references self_check (organisation_id, id) on delete cascade,
  constraint report_request_address_until_confirmed check ((email is null) = (confirmed_at is not null))
);
create unique index report_request_of_self_check on report_request (organisation_id, self_check_id);
create index report_request_unconfirmed on report_request (organisation_id, created_at) where confirmed_at is null;

-- Proof of consent outlives the lead: wording, times and a keyed hash of the address, no address.
create table consent (
  organisation_id uuid not null references organisation (id),
  id uuid not null default gen_random_uuid(),
  lead_id uuid,
  channel text not null check (channel in ('news-email', 'call-phone')),
  wording text not null,
  wording_version text not null,
  language text not null check (language in ('de', 'en')),
  page text not null,
  address_hash bytea not null,
  mail_id uuid not null,
  token_hash bytea not null,
  asked_at timestamptz not null,
  confirmed_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, lead_id) references lead (organisation_id, id) on delete set null (lead_id)
);
create index consent_of_lead on consent (organisation_id, lead_id);
create index consent_by_address on consent (organisation_id, address_hash, channel);

create table mail (
  organisation_id uuid not null references organisation (id),
  id uuid not null default gen_random_uuid(),
  kind text not null,
  language text not null check (language in ('de', 'en')),
  recipient text not null,
  props jsonb not null,
  state text not null default 'queued' check (state in ('queued', 'sending', 'sent', 'refused')),
  attempts integer not null default 0,
  created_at timestamptz not null default now(),
  attempted_at timestamptz,
  settled_at timestamptz,
  provider_id text,
  problem text,
  primary key (organisation_id, id)
);
create index mail_unsettled on mail (organisation_id, created_at) where settled_at is null;

do $$
declare bound text;
begin
  foreach bound in array array['lead', 'self_check', 'report_request', 'consent', 'mail'] loop
    execute format('alter table %I enable row level security', bound);
    execute format('alter table %I force row level security', bound);
    execute format('create policy %I on %I using (organisation_id = current_organisation())', bound || '_wall', bound);
  end loop;
end $$;

grant select, insert, update, delete on lead, self_check, report_request, mail to tulos_app;
grant select, insert, update on consent to tulos_app;
