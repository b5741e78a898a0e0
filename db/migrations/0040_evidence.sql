-- What proves that a measure is done: a file, a note or a link, in versions that nobody changes, and whether somebody of
-- the consultancy found each to prove it.

create table evidence (
  organisation_id uuid not null references organisation (id),
  id uuid not null default gen_random_uuid(),
  measure_id uuid not null,
  -- The newest version; whoever adds one to an older is told what is new.
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_by uuid references person (id),
  primary key (organisation_id, id),
  foreign key (organisation_id, measure_id) references measure (organisation_id, id) on delete cascade,
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index evidence_of on evidence (organisation_id, measure_id, created_at);

create table evidence_version (
  organisation_id uuid not null references organisation (id),
  evidence_id uuid not null,
  version integer not null check (version > 0),
  kind text not null check (kind in ('file', 'link', 'note')),
  title text not null check (length(title) between 1 and 200),
  text text check (length(text) between 1 and 4000),
  url text check (length(url) between 9 and 2000),
  -- Name of the file in the store; it says nothing about the given one.
  file_id uuid,
  file_name text check (length(file_name) between 1 and 200),
  file_size integer check (file_size between 1 and 20971520),
  -- Of the file's bytes, the address or the note.
  sha256 bytea not null check (length(sha256) = 32),
  valid_until date,
  author_id uuid not null references person (id),
  at timestamptz not null default now(),
  primary key (organisation_id, evidence_id, version),
  unique (organisation_id, file_id),
  foreign key (organisation_id, evidence_id) references evidence (organisation_id, id) on delete cascade,
  check ((kind = 'file') = (file_id is not null)),
  check ((file_id is null) = (file_name is null) and (file_id is null) = (file_size is null)),
  check ((kind = 'link') = (url is not null)),
  check (kind <> 'note' or text is not null)
);

-- The version of a piece that counts, as long as it is valid.
create table approved_evidence (
  organisation_id uuid not null references organisation (id),
  evidence_id uuid not null,
  version integer not null,
  primary key (organisation_id, evidence_id),
  foreign key (organisation_id, evidence_id, version)
    references evidence_version (organisation_id, evidence_id, version) on delete cascade
);

-- Each check of the consultancy is a dated, signed row.
create table evidence_check (
  organisation_id uuid not null references organisation (id),
  id uuid not null default gen_random_uuid(),
  evidence_id uuid not null,
  version integer not null,
  verdict text not null check (verdict in ('approved', 'returned')),
  reason text check (length(reason) between 1 and 2000),
  person_id uuid not null references person (id),
  at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, evidence_id, version)
    references evidence_version (organisation_id, evidence_id, version) on delete cascade,
  check (verdict = 'approved' or reason is not null)
);
create index evidence_check_of on evidence_check (organisation_id, evidence_id, version, at);

do $$
declare bound text;
begin
  foreach bound in array array['evidence', 'evidence_version', 'approved_evidence', 'evidence_check'] loop
    execute format('alter table %I enable row level security', bound);
    execute format('alter table %I force row level security', bound);
    execute format('create policy %I on %I using (organisation_id = current_organisation())', bound || '_wall', bound);
  end loop;
end $$;

grant select, insert, update, delete on approved_evidence to tulos_app;
grant select, insert, update on evidence to tulos_app;
grant select, insert on evidence_version, evidence_check to tulos_app;
