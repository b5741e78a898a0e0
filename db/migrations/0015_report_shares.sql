-- A report passed on: a second link, read only, with its own end, revocable by whoever holds the first one.

create table report_share (
  organisation_id uuid not null references organisation (id),
  id uuid not null default gen_random_uuid(),
  self_check_id uuid not null,
  -- Whose part comes first; null shows it as the first reader saw it.
  perspective text check (perspective in ('sales', 'it', 'privacy', 'works-council')),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, self_check_id) references self_check (organisation_id, id) on delete cascade
);
create index report_share_of_check on report_share (organisation_id, self_check_id, created_at);

alter table report_share enable row level security;
alter table report_share force row level security;
create policy report_share_wall on report_share using (organisation_id = current_organisation());

grant select, insert, update on report_share to tulos_app;
