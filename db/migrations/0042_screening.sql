-- What people know of an AI use case, and which answers of the screening they have confirmed on what ground.

create table use_case_facts (
  organisation_id uuid not null references organisation (id),
  ai_use_case_id uuid not null,
  facts jsonb not null,
  version integer not null default 1,
  changed_by uuid not null references person (id),
  changed_at timestamptz not null default now(),
  primary key (organisation_id, ai_use_case_id),
  foreign key (organisation_id, ai_use_case_id) references ai_use_case (organisation_id, id) on delete cascade
);

-- Each is a dated, signed row with the answer and the facts it rested on; the newest of an answer counts.
create table screening_confirmation (
  organisation_id uuid not null references organisation (id),
  id uuid not null default gen_random_uuid(),
  ai_use_case_id uuid not null,
  answer text not null check (answer in ('ropa', 'dpia', 'aiAct', 'transparency', 'art22', 'germanFlags')),
  result jsonb not null,
  used jsonb not null,
  rules_version text not null,
  person_id uuid not null references person (id),
  at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, ai_use_case_id) references ai_use_case (organisation_id, id) on delete cascade
);
create index screening_confirmation_of on screening_confirmation (organisation_id, ai_use_case_id, answer, at desc);

do $$
declare bound text;
begin
  foreach bound in array array['use_case_facts', 'screening_confirmation'] loop
    execute format('alter table %I enable row level security', bound);
    execute format('alter table %I force row level security', bound);
    execute format('create policy %I on %I using (organisation_id = current_organisation())', bound || '_wall', bound);
  end loop;
end $$;

grant select, insert, update on use_case_facts to tulos_app;
grant select, insert on screening_confirmation to tulos_app;
