-- A guest is invited until a date, and the client's admin accepts the agreement on processing once.

alter table invitation
  add column if not exists guest_until date,
  add constraint invitation_guest_has_an_end check (not ('guest' = any (roles)) or guest_until is not null);

create table processing_agreement (
  organisation_id uuid not null references organisation (id),
  -- Which text was accepted.
  version text not null check (length(version) between 1 and 80),
  accepted_by uuid not null references person (id),
  accepted_at timestamptz not null default now(),
  primary key (organisation_id, version)
);
alter table processing_agreement enable row level security;
alter table processing_agreement force row level security;
create policy processing_agreement_wall on processing_agreement using (organisation_id = current_organisation());
grant select, insert on processing_agreement to tulos_app;
