-- A client asks its consultants to look at one record. What was asked and answered stays as it was said.

create table review_request (
  organisation_id uuid not null references organisation (id),
  id uuid not null default gen_random_uuid(),
  measure_id uuid,
  evidence_id uuid,
  ai_use_case_id uuid,
  question text check (length(question) between 1 and 2000),
  asked_by uuid not null references person (id),
  asked_at timestamptz not null default now(),
  -- Which consultant looks at it.
  taken_by uuid references person (id),
  taken_at timestamptz,
  closed_by uuid references person (id),
  closed_at timestamptz,
  -- Answered in words, answered by what was asked for, taken back, or asked of a measure that went into one with a request of its own.
  outcome text check (outcome in ('done', 'happened', 'withdrawn', 'merged')),
  note text check (length(note) between 1 and 2000),
  primary key (organisation_id, id),
  foreign key (organisation_id, measure_id) references measure (organisation_id, id) on delete cascade,
  foreign key (organisation_id, evidence_id) references evidence (organisation_id, id) on delete cascade,
  foreign key (organisation_id, ai_use_case_id) references ai_use_case (organisation_id, id) on delete cascade,
  constraint review_request_about_one_record check (num_nonnulls(measure_id, evidence_id, ai_use_case_id) = 1),
  constraint review_request_taken_by_somebody check (num_nulls(taken_by, taken_at) in (0, 2)),
  constraint review_request_closed_by_somebody check (num_nulls(closed_by, closed_at, outcome) in (0, 3)),
  constraint review_request_note_of_an_answer check (note is null or outcome is not distinct from 'done')
);
-- One that is open at a time for each record.
create unique index review_request_open_of_measure on review_request (organisation_id, measure_id) where closed_at is null;
create unique index review_request_open_of_evidence on review_request (organisation_id, evidence_id) where closed_at is null;
create unique index review_request_open_of_use_case on review_request (organisation_id, ai_use_case_id) where closed_at is null;
create index review_request_open on review_request (organisation_id, asked_at, id) where closed_at is null;
create index review_request_of_measure on review_request (organisation_id, measure_id, asked_at desc) where measure_id is not null;
create index review_request_of_evidence on review_request (organisation_id, evidence_id, asked_at desc) where evidence_id is not null;
create index review_request_of_use_case on review_request (organisation_id, ai_use_case_id, asked_at desc) where ai_use_case_id is not null;

alter table review_request enable row level security;
alter table review_request force row level security;
create policy review_request_wall on review_request using (organisation_id = current_organisation());
-- Even the owner changes no answer; a measure that comes back from a merge takes its request along, and one that ended by it goes on.
create trigger review_request_answered before update of taken_by, taken_at, closed_by, closed_at, outcome, note on review_request
  for each row when (old.outcome is not null and old.outcome <> 'merged') execute function refuse_change();
grant select, insert, update (measure_id, taken_by, taken_at, closed_by, closed_at, outcome, note) on review_request to tulos_app;
