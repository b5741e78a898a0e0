-- „Später weitermachen“: the answers of a check under a private link, sealed, for two weeks, of nobody in particular.

create table self_check_draft (
  organisation_id uuid not null references organisation (id),
  id uuid not null default gen_random_uuid(),
  -- The answers and the edition of the rules they were given under.
  sealed bytea not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  primary key (organisation_id, id)
);
create index self_check_draft_over on self_check_draft (organisation_id, expires_at);

alter table self_check_draft enable row level security;
alter table self_check_draft force row level security;
create policy self_check_draft_wall on self_check_draft using (organisation_id = current_organisation());

grant select, insert, update, delete on self_check_draft to tulos_app;

-- What people delete themselves before there is a lead stays deleted after a restore as well.
alter table erasure drop constraint erasure_kind_check;
alter table erasure add constraint erasure_kind_check check (kind in ('subject', 'lead', 'request', 'draft'));
