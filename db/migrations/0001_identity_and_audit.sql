-- Who exists, who may what, what happened. Read with architecture.md „Tenancy“:
-- every organisation-bound table leads its keys with organisation_id and is walled by forced row-level security.

do $$
begin
  if not exists (select from pg_roles where rolname = 'tulos_app') then
    raise exception 'The group role "tulos_app" is missing. Create it once as a database administrator: create role tulos_app nologin; then grant it to the login of the web process.';
  end if;
end $$;

revoke all on schema public from public;
grant usage on schema public to tulos_app;

-- The organisation whose rows this transaction may see; null outside of one.
create function current_organisation() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.organisation', true), '')::uuid;

-- The signed-in person, for the few rows that belong to a person and not to an organisation.
create function current_person() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.person', true), '')::uuid;

create table person (
  id uuid primary key default gen_random_uuid(),
  email text not null unique check (email = lower(email) and length(email) between 3 and 254),
  name text not null check (length(name) between 1 and 200),
  language text not null default 'de' check (language in ('de', 'en')),
  created_at timestamptz not null default now(),
  disabled_at timestamptz
);

-- The consultancy is an organisation like its clients: its leads and its audit chain are walled by the same rule.
create table organisation (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('consultancy', 'client')),
  name text not null check (length(name) between 1 and 200),
  created_at timestamptz not null default now()
);
create unique index organisation_one_consultancy on organisation (kind) where kind = 'consultancy';
insert into organisation (id, kind, name) values ('00000000-0000-4000-8000-000000000001', 'consultancy', 'Tulos Consulting GmbH');

create table member (
  organisation_id uuid not null references organisation (id),
  person_id uuid not null references person (id),
  roles text[] not null,
  guest_until date,
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (organisation_id, person_id),
  constraint member_roles_of_the_side check (
    cardinality(roles) > 0 and case
      when organisation_id = '00000000-0000-4000-8000-000000000001'
        then roles <@ array['consultant', 'lead-consultant', 'administrator']
      else roles <@ array['admin', 'approver', 'editor', 'reader', 'guest']
    end),
  constraint member_guest_has_an_end check (not ('guest' = any (roles)) or guest_until is not null)
);
create index member_by_person on member (person_id);

create table sign_in (
  id uuid primary key default gen_random_uuid(),
  -- null for an address nobody owns: the answer and the work must be the same as for a known one.
  person_id uuid references person (id) on delete cascade,
  browser_hash bytea not null,
  language text not null check (language in ('de', 'en')),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  link_used_at timestamptz,
  code_tries smallint not null default 0,
  completed_at timestamptz
);
create index sign_in_by_person on sign_in (person_id);
create index sign_in_by_end on sign_in (expires_at);

create table totp (
  person_id uuid primary key references person (id) on delete cascade,
  secret bytea not null,
  created_at timestamptz not null default now(),
  confirmed_at timestamptz,
  last_step bigint not null default 0
);

create table session (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person (id) on delete cascade,
  token_hash bytea not null unique,
  method text not null check (method in ('link-totp', 'passkey', 'demo')),
  idle_minutes integer not null check (idle_minutes > 0),
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  stepped_up_at timestamptz,
  ended_at timestamptz
);
create index session_by_person on session (person_id) where ended_at is null;

-- Mailed links. Only the hash of a token is kept; the token itself is derived from the seed with a key that is not in the database.
create table link (
  id uuid primary key default gen_random_uuid(),
  purpose text not null,
  subject_id uuid not null,
  seed bytea not null,
  token_hash bytea not null unique,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  voided_at timestamptz
);
create index link_by_subject on link (subject_id, purpose);

-- One key per person whose data stands sealed in the audit trail: erasing the key erases the data and leaves the chain whole.
create table subject_key (
  subject_id uuid primary key,
  wrapped bytea,
  created_at timestamptz not null default now(),
  destroyed_at timestamptz,
  check ((wrapped is null) = (destroyed_at is not null))
);

create table audit_event (
  organisation_id uuid not null references organisation (id),
  position bigint not null,
  at timestamptz not null,
  kind text not null,
  actor_kind text not null check (actor_kind in ('person', 'visitor', 'system')),
  actor_id uuid,
  subject_kind text not null,
  subject_id uuid,
  data jsonb not null,
  sealed_for uuid,
  sealed bytea,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (organisation_id, position),
  check ((actor_kind = 'person') = (actor_id is not null)),
  check ((sealed is null) = (sealed_for is null))
);
create index audit_event_by_subject on audit_event (organisation_id, subject_id, position);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger audit_event_append_only before update or delete on audit_event for each row execute function refuse_change();
create trigger audit_event_no_truncate before truncate on audit_event for each statement execute function refuse_change();

-- Shape given by rate-limiter-flexible; keys are keyed hashes, never an address.
create table rate_limit (key varchar(255) primary key, points integer not null default 0, expire bigint);
create index rate_limit_by_end on rate_limit (expire);

alter table organisation enable row level security;
alter table organisation force row level security;
create policy organisation_wall on organisation using (id = current_organisation());
create policy organisation_of_a_person on organisation for select
  using (exists (select from member m where m.organisation_id = organisation.id and m.person_id = current_person() and m.ended_at is null));

alter table member enable row level security;
alter table member force row level security;
create policy member_wall on member using (organisation_id = current_organisation());
create policy member_of_a_person on member for select using (person_id = current_person());

alter table audit_event enable row level security;
alter table audit_event force row level security;
create policy audit_event_wall on audit_event using (organisation_id = current_organisation());

grant select, insert, update on person, totp, session, sign_in, link to tulos_app;
grant delete on totp, session, sign_in, link, rate_limit to tulos_app;
grant select, insert, update on subject_key, rate_limit to tulos_app;
grant select, insert, update on organisation, member to tulos_app;
grant select, insert on audit_event to tulos_app;
