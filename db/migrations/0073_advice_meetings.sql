-- Advice meetings that a client's package includes, as its consultants held them.

create table advice_meeting (
  organisation_id uuid not null references organisation (id),
  id uuid not null default gen_random_uuid(),
  held_on date not null,
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null default now(),
  primary key (organisation_id, id),
  -- Pressed twice is one meeting.
  unique (organisation_id, held_on)
);

alter table advice_meeting enable row level security;
alter table advice_meeting force row level security;
create policy advice_meeting_wall on advice_meeting using (organisation_id = current_organisation());

grant select, insert, delete on advice_meeting to tulos_app;
