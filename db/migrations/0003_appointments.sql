-- The free first consultation: who can be met when, and what was booked. Instants are timestamptz, the zone is kept by name.

create extension if not exists btree_gist;

-- A consultant's bookable times in the form of the slot engine's host (contract „free slots“).
create table calendar (
  organisation_id uuid not null references organisation (id),
  person_id uuid not null,
  time_zone text not null default 'Europe/Berlin',
  land text check (land in ('BW','BY','BE','BB','HB','HH','HE','MV','NI','NW','RP','SL','SN','ST','SH','TH')),
  weekly jsonb not null,
  overrides jsonb not null default '{}',
  time_off jsonb not null default '[]',
  extra_holidays jsonb not null default '[]',
  priority integer not null default 0,
  primary key (organisation_id, person_id),
  foreign key (organisation_id, person_id) references member (organisation_id, person_id)
);

create table appointment (
  organisation_id uuid not null references organisation (id),
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  -- The zone the visitor chose the time in.
  time_zone text not null,
  status text not null default 'confirmed' check (status in ('confirmed', 'cancelled')),
  lead_id uuid,
  self_check_id uuid,
  answers_shared boolean not null default false,
  name text not null check (length(name) between 1 and 200),
  email text not null check (email = lower(email) and length(email) between 3 and 254),
  company text check (length(company) between 1 and 200),
  phone text check (length(phone) between 3 and 40),
  topic text not null,
  message text check (length(message) between 1 and 4000),
  language text not null check (language in ('de', 'en')),
  -- RFC 5545: rises with every change that goes out in a calendar file.
  sequence integer not null default 0,
  idempotency_key uuid not null,
  created_at timestamptz not null default now(),
  cancelled_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, idempotency_key),
  foreign key (organisation_id, person_id) references calendar (organisation_id, person_id),
  foreign key (organisation_id, lead_id) references lead (organisation_id, id) on delete set null (lead_id),
  foreign key (organisation_id, self_check_id) references self_check (organisation_id, id) on delete set null (self_check_id),
  constraint appointment_ends_after_start check (ends_at > starts_at),
  constraint appointment_cancelled_has_a_time check ((status = 'cancelled') = (cancelled_at is not null)),
  constraint appointment_never_double exclude using gist
    (organisation_id with =, person_id with =, tstzrange(starts_at, ends_at) with &&) where (status = 'confirmed')
);
create index appointment_by_start on appointment (organisation_id, starts_at, id);
create index appointment_of_lead on appointment (organisation_id, lead_id);

do $$
declare bound text;
begin
  foreach bound in array array['calendar', 'appointment'] loop
    execute format('alter table %I enable row level security', bound);
    execute format('alter table %I force row level security', bound);
    execute format('create policy %I on %I using (organisation_id = current_organisation())', bound || '_wall', bound);
  end loop;
end $$;

grant select, insert, update, delete on calendar to tulos_app;
grant select, insert, update, delete on appointment to tulos_app;
