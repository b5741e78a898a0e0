-- Every change of what an AI use case says: the whole state after it, so that what was before is never lost.

create table use_case_version (
  organisation_id uuid not null references organisation (id),
  ai_use_case_id uuid not null,
  number integer not null check (number > 0),
  state jsonb not null check (jsonb_typeof(state) = 'object'),
  responsible_id uuid,
  changed_by uuid not null references person (id),
  changed_at timestamptz not null default now(),
  primary key (organisation_id, ai_use_case_id, number),
  foreign key (organisation_id, ai_use_case_id) references ai_use_case (organisation_id, id) on delete cascade,
  foreign key (organisation_id, responsible_id) references member (organisation_id, person_id)
);
alter table use_case_version enable row level security;
alter table use_case_version force row level security;
create policy use_case_version_wall on use_case_version using (organisation_id = current_organisation());
grant select, insert on use_case_version to tulos_app;
-- Even the owner changes nothing; deleting is for erasing a whole client.
create trigger use_case_version_append_only before update on use_case_version
  for each row execute function refuse_change();
