-- What a consultant proposes where the client lets the consultancy change nothing itself: a row of its own, which changes
-- nothing until somebody of the client takes it on.

create table proposal (
  organisation_id uuid not null references organisation (id),
  id uuid not null default gen_random_uuid(),
  kind text not null,
  -- What it is about: a measure, or the plan of an AI use case; an accepted addition also names what was added.
  measure_id uuid,
  ai_use_case_id uuid,
  wish jsonb not null,
  -- How it stood when this was proposed (a status, a day or „none“, „free“): who decides is told what has changed since.
  stood text not null check (length(stood) between 1 and 100),
  reason text not null check (length(reason) between 1 and 2000),
  proposed_by uuid not null references person (id),
  proposed_at timestamptz not null default now(),
  outcome text check (outcome in ('accepted', 'declined', 'withdrawn')),
  closed_by uuid references person (id),
  closed_at timestamptz,
  word text check (length(word) between 1 and 2000),
  primary key (organisation_id, id),
  foreign key (organisation_id, measure_id) references measure (organisation_id, id) on delete cascade,
  foreign key (organisation_id, ai_use_case_id) references ai_use_case (organisation_id, id) on delete cascade,
  constraint proposal_is_about_one check (case
    when kind in ('step', 'due') then measure_id is not null and ai_use_case_id is null
    when kind = 'addition' then ai_use_case_id is not null and (measure_id is not null) = (outcome is not distinct from 'accepted')
    else false end),
  constraint proposal_wish_fits check (coalesce(case kind
    when 'step' then wish ->> 'to' in ('open', 'in-progress', 'implemented', 'effective', 'not-applicable')
    when 'due' then jsonb_typeof(wish -> 'dueOn') = 'null' or wish ->> 'dueOn' ~ '^\d{4}-\d\d-\d\d$'
    when 'addition' then length(wish ->> 'measure') > 0 and (wish ->> 'measure' = 'own') = (jsonb_typeof(wish -> 'own') is not distinct from 'object')
    end, false)),
  constraint proposal_end_is_signed check ((outcome is null) = (closed_at is null) and (outcome is null) = (closed_by is null)),
  -- Who proposes never accepts it, and takes back what is theirs only.
  constraint proposal_two_people check (outcome is null or (outcome = 'withdrawn') = (closed_by = proposed_by)),
  constraint proposal_word_of_refusal check (word is null or outcome is not distinct from 'declined')
);
create index proposal_open on proposal (organisation_id, proposed_at) where outcome is null;
create index proposal_of_measure on proposal (organisation_id, measure_id);
create index proposal_of_use_case on proposal (organisation_id, ai_use_case_id);
alter table proposal enable row level security;
alter table proposal force row level security;
create policy proposal_wall on proposal using (organisation_id = current_organisation());
grant select, insert on proposal to tulos_app;
grant update (measure_id, outcome, closed_by, closed_at, word) on proposal to tulos_app;
