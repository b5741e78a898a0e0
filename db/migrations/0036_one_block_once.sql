-- A form that is sent twice blocks a time once: whoever frees it again must not have to do so twice.
alter table busy_time disable row level security;
delete from busy_time as one using busy_time as other
 where one.source_id is null and other.source_id is null and one.id > other.id
   and one.organisation_id = other.organisation_id and one.person_id = other.person_id
   and one.starts_at = other.starts_at and one.ends_at = other.ends_at;
alter table busy_time enable row level security;
create unique index busy_time_blocked_once on busy_time (organisation_id, person_id, starts_at, ends_at)
  where source_id is null;
