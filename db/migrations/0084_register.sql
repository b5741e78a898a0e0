-- What the record of processing says of an AI use case beyond its ledgers (Art. 30 GDPR): a gap is null or an empty list.

create table use_case_register (
  organisation_id uuid not null references organisation (id),
  ai_use_case_id uuid not null,
  -- Each purpose with its own legal basis, and for a legitimate interest its three parts.
  purposes jsonb not null check (jsonb_typeof(purposes) = 'array' and jsonb_array_length(purposes) <= 5),
  -- Who gets data, in which role, and on what ground outside the EEA.
  recipients jsonb not null check (jsonb_typeof(recipients) = 'array' and jsonb_array_length(recipients) <= 8),
  retention text check (length(retention) between 1 and 500),
  system text check (length(system) between 1 and 200),
  provider text check (length(provider) between 1 and 200),
  responsible_id uuid,
  version integer not null default 1,
  changed_by uuid not null references person (id),
  changed_at timestamptz not null default now(),
  primary key (organisation_id, ai_use_case_id),
  foreign key (organisation_id, ai_use_case_id) references ai_use_case (organisation_id, id) on delete cascade,
  foreign key (organisation_id, responsible_id) references member (organisation_id, person_id)
);
alter table use_case_register enable row level security;
alter table use_case_register force row level security;
create policy use_case_register_wall on use_case_register using (organisation_id = current_organisation());
grant select, insert, update on use_case_register to tulos_app;
