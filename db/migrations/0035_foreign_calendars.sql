-- Busy times out of other calendars: what a source was, how fresh it is and why it failed. And a leaver takes nothing along.

-- Named like every sealed column, so that the list of those is found to be whole.
alter table busy_source rename column address to sealed_address;

alter table busy_source
  -- The host alone may be shown; the rest of an address is the key to a calendar.
  add column host text check (length(host) between 1 and 253),
  add column etag text check (length(etag) between 1 and 200),
  -- Whoever takes a source up writes it here first, so that two workers never fetch the same one.
  add column tried_at timestamptz,
  add column failed_at timestamptz,
  -- Rules are expanded up to here and no further.
  add column covers_until timestamptz,
  -- Events of the file that nobody could read, and that block nothing.
  add column unreadable integer not null default 0 check (unreadable >= 0),
  add constraint busy_source_address_has_a_host check ((sealed_address is null) = (host is null)),
  add constraint busy_source_problem_has_a_time check ((problem is null) = (failed_at is null));
create index busy_source_due on busy_source (organisation_id, tried_at) where sealed_address is not null;

-- A missing note made this unknown for a block, and false for every time of a calendar: none could be written.
alter table busy_time
  drop constraint busy_time_check1,
  add constraint busy_time_note_is_of_a_block check (note is null or (length(note) between 1 and 200 and source_id is null));

-- Whoever leaves loses the feeds of the own calendar and the calendars that were connected, in the same transaction and
-- whichever way the membership ends.
create function end_calendars_of_leavers() returns trigger language plpgsql as $$
begin
  update calendar_feed set revoked_at = now()
   where organisation_id = new.organisation_id and person_id = new.person_id and revoked_at is null;
  delete from busy_source where organisation_id = new.organisation_id and person_id = new.person_id;
  return null;
end $$;
create trigger leavers_calendars_end
  after update of ended_at on member
  for each row when (old.ended_at is null and new.ended_at is not null) execute function end_calendars_of_leavers();
