-- The second half of the line: a lead becomes a client organisation whose people find the checked AI use case with its plan.

alter table organisation
  add column land text not null default 'BE'
    check (land in ('BW','BY','BE','BB','HB','HH','HE','MV','NI','NW','RP','SL','SN','ST','SH','TH')),
  add column time_zone text not null default 'Europe/Berlin';

-- The lead knows its client; the client does not know the lead.
alter table lead
  add column client_id uuid references organisation (id),
  add column client_since timestamptz,
  add constraint lead_client_has_a_date check ((client_id is null) = (client_since is null));

-- Which consultants work for a client. They are never its members.
create table assignment (
  organisation_id uuid not null references organisation (id),
  person_id uuid not null references person (id),
  assigned_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (organisation_id, person_id)
);
create index assignment_by_person on assignment (person_id);

create function refuse_both_sides() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'assignment' and exists (
    select from member m where m.organisation_id = new.organisation_id and m.person_id = new.person_id and m.ended_at is null)
  or tg_table_name = 'member' and exists (
    select from assignment a where a.organisation_id = new.organisation_id and a.person_id = new.person_id and a.ended_at is null)
  then
    raise exception 'Nobody is on both sides of one organisation' using errcode = 'check_violation', constraint = 'nobody_on_both_sides';
  end if;
  return new;
end $$;
create trigger assignment_one_side before insert or update on assignment for each row execute function refuse_both_sides();
create trigger member_one_side before insert or update on member for each row execute function refuse_both_sides();

create table invitation (
  organisation_id uuid not null references organisation (id),
  id uuid not null default gen_random_uuid(),
  email text not null check (email = lower(email) and length(email) between 3 and 254),
  name text not null check (length(name) between 1 and 200),
  roles text[] not null check (cardinality(roles) > 0 and roles <@ array['admin', 'approver', 'editor', 'reader', 'guest']),
  language text not null check (language in ('de', 'en')),
  invited_by uuid not null references person (id),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz,
  primary key (organisation_id, id)
);
create unique index invitation_one_open_per_mailbox on invitation (organisation_id, email) where accepted_at is null and revoked_at is null;

create table ai_use_case (
  organisation_id uuid not null references organisation (id),
  id uuid not null default gen_random_uuid(),
  -- Id of the catalogue, or „other“.
  use_case text not null,
  title text not null check (length(title) between 1 and 200),
  -- The check it was taken over from, as it was made; null for one from the catalogue.
  check_answers jsonb,
  check_result jsonb,
  rules_version text,
  created_at timestamptz not null default now(),
  created_by uuid references person (id),
  primary key (organisation_id, id),
  check ((check_answers is null) = (check_result is null) and (check_result is null) = (rules_version is null))
);

create table measure (
  organisation_id uuid not null references organisation (id),
  id uuid not null default gen_random_uuid(),
  -- Id of the catalogue.
  measure text not null,
  scope text not null check (scope in ('organisation', 'use-case')),
  status text not null default 'open' check (status in ('open', 'in-progress', 'implemented', 'effective', 'not-applicable')),
  -- „laut Pilotencheck, Nachweis fehlt“
  from_check boolean not null default false,
  due_on date,
  owner_id uuid,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, owner_id) references member (organisation_id, person_id)
);
create unique index measure_once_per_organisation on measure (organisation_id, measure) where scope = 'organisation';
create index measure_due on measure (organisation_id, due_on, id);

-- A measure of the organisation serves several use cases; one of a use case serves that one.
create table planned_measure (
  organisation_id uuid not null references organisation (id),
  ai_use_case_id uuid not null,
  measure_id uuid not null,
  position integer not null,
  primary key (organisation_id, ai_use_case_id, measure_id),
  unique (organisation_id, ai_use_case_id, position),
  foreign key (organisation_id, ai_use_case_id) references ai_use_case (organisation_id, id) on delete cascade,
  foreign key (organisation_id, measure_id) references measure (organisation_id, id) on delete cascade
);
create index planned_measure_of on planned_measure (organisation_id, measure_id);

-- Each step of a status is a dated, signed row.
create table measure_step (
  organisation_id uuid not null references organisation (id),
  id uuid not null default gen_random_uuid(),
  measure_id uuid not null,
  status text not null check (status in ('open', 'in-progress', 'implemented', 'effective', 'not-applicable')),
  reason text check (length(reason) between 1 and 2000),
  person_id uuid references person (id),
  at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, measure_id) references measure (organisation_id, id) on delete cascade
);
create index measure_step_of on measure_step (organisation_id, measure_id, at);

do $$
declare bound text;
begin
  foreach bound in array array['assignment', 'invitation', 'ai_use_case', 'measure', 'planned_measure', 'measure_step'] loop
    execute format('alter table %I enable row level security', bound);
    execute format('alter table %I force row level security', bound);
    execute format('create policy %I on %I using (organisation_id = current_organisation())', bound || '_wall', bound);
  end loop;
end $$;
create policy assignment_of_a_person on assignment for select using (person_id = current_person());
create policy organisation_of_a_consultant on organisation for select
  using (exists (select from assignment a where a.organisation_id = organisation.id and a.person_id = current_person() and a.ended_at is null));

grant select, insert, update on assignment, invitation, ai_use_case, measure, planned_measure to tulos_app;
grant select, insert on measure_step to tulos_app;
