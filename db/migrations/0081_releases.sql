-- What else people sign about an AI use case: the impact assessment the client releases, the role under the AI Act, and the
-- risks an approver accepts for a time. Dated rows that nobody changes; the newest counts.

create table dpia_release (
  organisation_id uuid not null references organisation (id),
  id uuid not null default gen_random_uuid(),
  ai_use_case_id uuid not null,
  -- The assessment itself: one version of a piece of evidence.
  evidence_id uuid not null,
  version integer not null,
  person_id uuid not null,
  at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, ai_use_case_id, evidence_id, version),
  foreign key (organisation_id, ai_use_case_id) references ai_use_case (organisation_id, id) on delete cascade,
  foreign key (organisation_id, evidence_id, version)
    references evidence_version (organisation_id, evidence_id, version) on delete cascade,
  -- The client answers for it, never the consultancy (Art. 35(1), 39(1)(c) GDPR).
  foreign key (organisation_id, person_id) references member (organisation_id, person_id)
);

create table role_confirmation (
  organisation_id uuid not null references organisation (id),
  id uuid not null default gen_random_uuid(),
  ai_use_case_id uuid not null,
  role text not null check (role in ('deployer', 'provider')),
  person_id uuid not null references person (id),
  at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, ai_use_case_id) references ai_use_case (organisation_id, id) on delete cascade
);
create index role_confirmation_of on role_confirmation (organisation_id, ai_use_case_id, at desc);

create table risk_acceptance (
  organisation_id uuid not null references organisation (id),
  id uuid not null default gen_random_uuid(),
  ai_use_case_id uuid not null,
  dimension text not null check (dimension in ('trust', 'liability', 'recovery')),
  -- What it was when it was accepted; it is never changed by that.
  residual integer not null check (residual between 0 and 100),
  reason text not null check (length(reason) between 1 and 2000),
  -- Last day.
  until date not null,
  person_id uuid not null,
  at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, ai_use_case_id) references ai_use_case (organisation_id, id) on delete cascade,
  foreign key (organisation_id, person_id) references member (organisation_id, person_id)
);
create index risk_acceptance_of on risk_acceptance (organisation_id, ai_use_case_id, dimension, at desc);

-- That an acceptance is over was told once.
create table risk_reopening (
  organisation_id uuid not null references organisation (id),
  acceptance_id uuid not null,
  at timestamptz not null default now(),
  primary key (organisation_id, acceptance_id),
  foreign key (organisation_id, acceptance_id) references risk_acceptance (organisation_id, id) on delete cascade
);

do $$
declare bound text;
begin
  foreach bound in array array['dpia_release', 'role_confirmation', 'risk_acceptance', 'risk_reopening'] loop
    execute format('alter table %I enable row level security', bound);
    execute format('alter table %I force row level security', bound);
    execute format('create policy %I on %I using (organisation_id = current_organisation())', bound || '_wall', bound);
    execute format('create trigger %I before update on %I for each row execute function refuse_change()', bound || '_append_only', bound);
  end loop;
end $$;

grant select, insert on dpia_release, role_confirmation, risk_acceptance, risk_reopening to tulos_app;
