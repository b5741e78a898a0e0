-- What consultants worked for which client: the consultancy's own book, which no client reads.

create table time_entry (
  organisation_id uuid not null references organisation (id),
  id uuid not null default gen_random_uuid(),
  client_id uuid not null,
  person_id uuid not null,
  day date not null,
  minutes integer not null check (minutes between 1 and 1440),
  what text not null check (length(what) between 1 and 300),
  -- Rises with every correction: who corrects an older one is told what is new.
  version integer not null default 1,
  booked_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references member (organisation_id, person_id)
);
create index time_entry_of_client on time_entry (organisation_id, client_id, day, id);
create index time_entry_by_day on time_entry (organisation_id, day, id);
alter table time_entry enable row level security;
alter table time_entry force row level security;
create policy time_entry_wall on time_entry using (organisation_id = current_organisation());
grant select, insert, update, delete on time_entry to tulos_app;
