-- Reports of a workspace, frozen as they were made: the file, its hash, who made it and when.

create table workspace_report (
  organisation_id uuid not null references organisation (id),
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('use-case', 'plan', 'status')),
  ai_use_case_id uuid,
  language text not null check (language in ('de', 'en')),
  format text not null check (format in ('pdf', 'docx', 'xlsx', 'csv', 'json')),
  title text not null check (length(title) between 1 and 300),
  content bytea not null,
  sha256 bytea not null check (sha256 = sha256(content)),
  made_by uuid not null references person (id),
  made_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, ai_use_case_id) references ai_use_case (organisation_id, id) on delete cascade,
  check ((kind = 'use-case') = (ai_use_case_id is not null))
);
create index workspace_report_newest on workspace_report (organisation_id, made_at desc, id desc);
alter table workspace_report enable row level security;
alter table workspace_report force row level security;
create policy workspace_report_wall on workspace_report using (organisation_id = current_organisation());
-- Even the owner changes nothing; deleting is for erasing a whole client.
create trigger workspace_report_append_only before update on workspace_report
  for each row execute function refuse_change();
grant select, insert on workspace_report to tulos_app;
