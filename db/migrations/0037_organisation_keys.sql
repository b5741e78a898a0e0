-- One key per organisation for its special columns (R-18), itself sealed by SECRET_KEY: who destroys it erases at once
-- what stands sealed under it, also where rows must stay, as in the audit trail.
create table organisation_key (
  organisation_id uuid primary key references organisation (id),
  wrapped bytea,
  created_at timestamptz not null default now(),
  destroyed_at timestamptz,
  check ((wrapped is null) = (destroyed_at is not null))
);
alter table organisation_key enable row level security;
alter table organisation_key force row level security;
create policy organisation_key_wall on organisation_key using (organisation_id = current_organisation());
grant select, insert, update on organisation_key to tulos_app;

alter table erasure
  drop constraint erasure_kind_check,
  add constraint erasure_kind_check check (kind in ('subject', 'lead', 'request', 'draft', 'organisation'));
