-- Booking in earnest: each consultant's own terms, two consultants at once, held times, busy times, reminders, feeds, counts.

alter table calendar
  add column buffer_before_min integer not null default 0 check (buffer_before_min between 0 and 240),
  add column buffer_after_min integer not null default 15 check (buffer_after_min between 0 and 240),
  add column min_notice_min integer not null default 1440 check (min_notice_min between 0 and 43200),
  add column max_ahead_days integer not null default 42 check (max_ahead_days between 1 and 365),
  add column max_per_day integer not null default 6 check (max_per_day between 1 and 50),
  -- Where this consultant meets people by video.
  add column video_room text check (video_room ~ '^https://' and length(video_room) <= 300),
  -- Offered instead on the days off of whoever was asked for by name.
  add column deputy_id uuid check (deputy_id <> person_id),
  add foreign key (organisation_id, deputy_id) references calendar (organisation_id, person_id);

alter table appointment
  add column second_person_id uuid check (second_person_id <> person_id),
  add column way text not null default 'phone' check (way in ('phone', 'video', 'on-site')),
  add column outcome text check (outcome in ('held', 'no-show')),
  add column outcome_at timestamptz,
  add column outcome_by uuid,
  add foreign key (organisation_id, second_person_id) references calendar (organisation_id, person_id),
  add foreign key (organisation_id, outcome_by) references member (organisation_id, person_id),
  add constraint appointment_outcome_is_signed check
    ((outcome is null) = (outcome_at is null) and (outcome is null) = (outcome_by is null)),
  drop constraint appointment_never_double;

-- Who is taken by a standing appointment, each with the buffers of that day. Kept by the trigger below, so nothing can forget it.
create table appointment_host (
  organisation_id uuid not null references organisation (id),
  appointment_id uuid not null,
  person_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  blocked_from timestamptz not null,
  blocked_until timestamptz not null,
  primary key (organisation_id, appointment_id, person_id),
  foreign key (organisation_id, appointment_id) references appointment (organisation_id, id) on delete cascade,
  foreign key (organisation_id, person_id) references calendar (organisation_id, person_id),
  constraint appointment_host_in_order check (blocked_from <= starts_at and starts_at < ends_at and ends_at <= blocked_until),
  -- The gap between two meetings is the greater of both buffers (slots.md, rule 6). One constraint over ranges with both
  -- buffers would enforce their sum; the first of these two asks for the one's after-buffer, the second for the other's before-buffer.
  constraint appointment_never_double exclude using gist
    (organisation_id with =, person_id with =, tstzrange(starts_at, blocked_until) with &&),
  constraint appointment_never_double_in_front exclude using gist
    (organisation_id with =, person_id with =, tstzrange(blocked_from, ends_at) with &&)
);
create index appointment_host_by_start on appointment_host (organisation_id, person_id, starts_at);

create function keep_appointment_hosts() returns trigger language plpgsql as $$
begin
  delete from appointment_host where organisation_id = new.organisation_id and appointment_id = new.id;
  if new.status = 'confirmed' then
    insert into appointment_host
      (organisation_id, appointment_id, person_id, starts_at, ends_at, blocked_from, blocked_until)
    select new.organisation_id, new.id, person_id, new.starts_at, new.ends_at,
           new.starts_at - make_interval(mins => buffer_before_min), new.ends_at + make_interval(mins => buffer_after_min)
      from calendar
     where organisation_id = new.organisation_id and person_id in (new.person_id, new.second_person_id);
  end if;
  return null;
end $$;
create trigger appointment_hosts_follow
  after insert or update of starts_at, ends_at, status, person_id, second_person_id on appointment
  for each row execute function keep_appointment_hosts();

-- Appointments from before this migration: the same rows, once.
alter table appointment disable row level security;
alter table calendar disable row level security;
insert into appointment_host
  (organisation_id, appointment_id, person_id, starts_at, ends_at, blocked_from, blocked_until)
select organisation_id, id, person_id, starts_at, ends_at, starts_at - make_interval(mins => buffer_before_min),
       ends_at + make_interval(mins => buffer_after_min)
  from appointment join calendar using (organisation_id, person_id) where status = 'confirmed';
alter table appointment enable row level security;
alter table calendar enable row level security;

-- A time that somebody has chosen and is typing for. The token is the form's key; it blocks until it expires.
create table hold (
  organisation_id uuid not null references organisation (id),
  token uuid not null,
  person_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  expires_at timestamptz not null,
  primary key (organisation_id, token, person_id),
  foreign key (organisation_id, person_id) references calendar (organisation_id, person_id) on delete cascade
);
create index hold_by_person on hold (organisation_id, person_id, expires_at);

-- Where busy times of a consultant come from: an uploaded calendar file, or one that is fetched again and again.
create table busy_source (
  organisation_id uuid not null references organisation (id),
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  -- Sealed: such an address opens a whole calendar. Null for a file.
  address bytea,
  created_at timestamptz not null default now(),
  fetched_at timestamptz,
  problem text check (length(problem) between 1 and 100),
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references calendar (organisation_id, person_id) on delete cascade
);
create index busy_source_of_person on busy_source (organisation_id, person_id, created_at);

-- Times that are taken without an appointment here: blocked by hand (no source), or from a calendar. No titles of foreign meetings.
create table busy_time (
  organisation_id uuid not null references organisation (id),
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  source_id uuid,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  note text check (length(note) between 1 and 200 and source_id is null),
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references calendar (organisation_id, person_id) on delete cascade,
  foreign key (organisation_id, source_id) references busy_source (organisation_id, id) on delete cascade
);
create index busy_time_by_end on busy_time (organisation_id, person_id, ends_at);
create index busy_time_of_source on busy_time (organisation_id, source_id);

create table appointment_reminder (
  organisation_id uuid not null references organisation (id),
  appointment_id uuid not null,
  kind text not null check (kind in ('day', 'hour')),
  due_at timestamptz not null,
  sent_at timestamptz,
  primary key (organisation_id, appointment_id, kind),
  foreign key (organisation_id, appointment_id) references appointment (organisation_id, id) on delete cascade
);
create index appointment_reminder_due on appointment_reminder (organisation_id, due_at) where sent_at is null;

-- A consultant's own appointments for a calendar program. Only the hash of the address's token is kept.
create table calendar_feed (
  organisation_id uuid not null references organisation (id),
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  shows text not null check (shows in ('busy', 'full')),
  token_hash bytea not null,
  created_at timestamptz not null default now(),
  revoked_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, token_hash),
  foreign key (organisation_id, person_id) references calendar (organisation_id, person_id) on delete cascade
);
create index calendar_feed_of_person on calendar_feed (organisation_id, person_id, created_at);

-- What stays of deleted appointments: how many there were, of nobody in particular.
create table appointment_count (
  organisation_id uuid not null references organisation (id),
  month date not null,
  held integer not null default 0,
  no_show integer not null default 0,
  cancelled integer not null default 0,
  unknown integer not null default 0,
  primary key (organisation_id, month)
);

-- Left instead of a booking, when no time was free or none was right.
create table lead_message (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  lead_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  text text not null check (length(text) between 1 and 4000),
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, lead_id) references lead (organisation_id, id) on delete cascade
);
create index lead_message_of_lead on lead_message (organisation_id, lead_id, created_at);

do $$
declare bound text;
begin
  foreach bound in array array['appointment_host', 'hold', 'busy_source', 'busy_time', 'appointment_reminder', 'calendar_feed', 'appointment_count', 'lead_message'] loop
    execute format('alter table %I enable row level security', bound);
    execute format('alter table %I force row level security', bound);
    execute format('create policy %I on %I using (organisation_id = current_organisation())', bound || '_wall', bound);
  end loop;
end $$;

grant select, insert, update, delete on
  appointment_host, hold, busy_source, busy_time, appointment_reminder, calendar_feed, appointment_count, lead_message to tulos_app;
