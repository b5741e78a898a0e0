-- What the consultancy says about an AI use case, and who at the client takes it into use: each signed, dated and never
-- changed. The state that somebody judged is kept with the judgement, so that the next change has something to differ from.

-- One for each use case, seen by the consultancy alone.
create table opinion_draft (
  organisation_id uuid not null references organisation (id),
  ai_use_case_id uuid not null,
  verdict text check (verdict in ('recommended', 'conditions', 'not-recommended')),
  text text check (length(text) between 1 and 20000),
  -- Ids of measures.
  conditions text[] not null default '{}',
  version integer not null default 1 check (version > 0),
  changed_by uuid not null,
  changed_at timestamptz not null default now(),
  primary key (organisation_id, ai_use_case_id),
  foreign key (organisation_id, ai_use_case_id) references ai_use_case (organisation_id, id) on delete cascade,
  foreign key (organisation_id, changed_by) references assignment (organisation_id, person_id)
);

create table opinion (
  organisation_id uuid not null references organisation (id),
  ai_use_case_id uuid not null,
  version integer not null check (version > 0),
  -- „Stellungnahme des Datenschutzbeauftragten“ where the package appoints one, „Beratungsvermerk“ otherwise.
  called text not null check (called in ('statement', 'note')),
  verdict text not null check (verdict in ('recommended', 'conditions', 'not-recommended')),
  text text not null check (length(text) between 1 and 20000),
  state jsonb not null,
  state_hash bytea not null check (length(state_hash) = 32),
  -- Of everything it says, its author and its time.
  sha256 bytea not null check (length(sha256) = 32),
  author_id uuid not null,
  at timestamptz not null,
  primary key (organisation_id, ai_use_case_id, version),
  unique (organisation_id, ai_use_case_id, version, verdict),
  foreign key (organisation_id, ai_use_case_id) references ai_use_case (organisation_id, id) on delete cascade,
  -- Nobody of the client writes one.
  foreign key (organisation_id, author_id) references assignment (organisation_id, person_id)
);

create table opinion_condition (
  organisation_id uuid not null references organisation (id),
  ai_use_case_id uuid not null,
  version integer not null,
  measure_id uuid not null,
  primary key (organisation_id, ai_use_case_id, version, measure_id),
  foreign key (organisation_id, ai_use_case_id, version)
    references opinion (organisation_id, ai_use_case_id, version) on delete cascade,
  foreign key (organisation_id, measure_id) references measure (organisation_id, id) on delete cascade
);

create table approval (
  organisation_id uuid not null references organisation (id),
  id uuid not null default gen_random_uuid(),
  ai_use_case_id uuid not null,
  opinion_version integer not null,
  opinion_verdict text not null,
  -- Why it is used against the advice.
  reason text check (length(reason) between 1 and 2000),
  state jsonb not null,
  state_hash bytea not null check (length(state_hash) = 32),
  sha256 bytea not null check (length(sha256) = 32),
  person_id uuid not null,
  at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, ai_use_case_id, id),
  -- There is none without an opinion, and none of the consultancy.
  foreign key (organisation_id, ai_use_case_id, opinion_version, opinion_verdict)
    references opinion (organisation_id, ai_use_case_id, version, verdict) on delete cascade,
  foreign key (organisation_id, person_id) references member (organisation_id, person_id),
  check (opinion_verdict <> 'not-recommended' or reason is not null)
);
create index approval_of on approval (organisation_id, ai_use_case_id, at desc);

-- The approval that counts; none once it is withdrawn.
create table current_approval (
  organisation_id uuid not null references organisation (id),
  ai_use_case_id uuid not null,
  approval_id uuid not null,
  primary key (organisation_id, ai_use_case_id),
  foreign key (organisation_id, ai_use_case_id, approval_id)
    references approval (organisation_id, ai_use_case_id, id) on delete cascade
);

create table approval_withdrawal (
  organisation_id uuid not null references organisation (id),
  approval_id uuid not null,
  cause text not null check (cause in ('person', 'change', 'opinion')),
  -- What was changed.
  parts text[] not null default '{}',
  reason text check (length(reason) between 1 and 2000),
  person_id uuid references person (id),
  at timestamptz not null default now(),
  primary key (organisation_id, approval_id),
  foreign key (organisation_id, approval_id) references approval (organisation_id, id) on delete cascade,
  check ((cause = 'change') = (cardinality(parts) > 0)),
  check ((cause = 'person') = (reason is not null))
);

create function refuse_opinion() returns trigger language plpgsql as $$
begin
  if new.version > 1 and not exists (
    select from opinion o where o.organisation_id = new.organisation_id
       and o.ai_use_case_id = new.ai_use_case_id and o.version = new.version - 1)
  then
    raise exception 'Versions of an opinion have no gaps' using errcode = 'check_violation', constraint = 'opinion_versions_without_gaps';
  end if;
  if (new.verdict = 'conditions') <> exists (
    select from opinion_condition c where c.organisation_id = new.organisation_id
       and c.ai_use_case_id = new.ai_use_case_id and c.version = new.version)
  then
    raise exception 'Conditions name measures, and nothing else does' using errcode = 'check_violation', constraint = 'opinion_conditions_named';
  end if;
  return null;
end $$;
create constraint trigger opinion_whole after insert on opinion deferrable initially deferred
  for each row execute function refuse_opinion();

-- A condition comes with its opinion: later the transaction that wrote it is over.
create function refuse_late_condition() returns trigger language plpgsql as $$
begin
  if not exists (
    select from opinion o where o.organisation_id = new.organisation_id and o.ai_use_case_id = new.ai_use_case_id
       and o.version = new.version and o.xmin = pg_current_xact_id()::xid)
  then
    raise exception 'opinion is append-only' using errcode = 'insufficient_privilege';
  end if;
  return null;
end $$;
create trigger opinion_condition_in_time after insert on opinion_condition
  for each row execute function refuse_late_condition();

create function refuse_withdrawn() returns trigger language plpgsql as $$
begin
  if exists (
    select from current_approval c join approval_withdrawal w using (organisation_id, approval_id)
     where c.organisation_id = new.organisation_id and c.approval_id = new.approval_id)
  then
    raise exception 'What was withdrawn does not count' using errcode = 'check_violation', constraint = 'withdrawn_is_not_current';
  end if;
  return null;
end $$;
create constraint trigger current_approval_stands after insert or update on current_approval deferrable initially deferred
  for each row execute function refuse_withdrawn();
create constraint trigger approval_withdrawal_counts after insert on approval_withdrawal deferrable initially deferred
  for each row execute function refuse_withdrawn();

do $$
declare bound text;
begin
  foreach bound in array array['opinion_draft', 'opinion', 'opinion_condition', 'approval', 'current_approval', 'approval_withdrawal'] loop
    execute format('alter table %I enable row level security', bound);
    execute format('alter table %I force row level security', bound);
    execute format('create policy %I on %I using (organisation_id = current_organisation())', bound || '_wall', bound);
  end loop;
  -- Even the owner changes nothing; deleting is for erasing a whole client.
  foreach bound in array array['opinion', 'opinion_condition', 'approval', 'approval_withdrawal'] loop
    execute format('create trigger %I before update on %I for each row execute function refuse_change()', bound || '_append_only', bound);
  end loop;
end $$;

grant select, insert, update, delete on opinion_draft, current_approval to tulos_app;
grant select, insert on opinion, opinion_condition, approval, approval_withdrawal to tulos_app;
