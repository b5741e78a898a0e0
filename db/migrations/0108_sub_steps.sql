-- The small steps of a measure, ticked off one by one. They say how far the work is and never what its status is.

create table sub_step (
  organisation_id uuid not null references organisation (id),
  id uuid not null default gen_random_uuid(),
  measure_id uuid not null,
  position integer not null,
  words text not null check (length(words) between 1 and 200),
  done_at timestamptz,
  done_by uuid references person (id),
  -- Rises with every change of the words: who changes older ones is told what is new.
  version integer not null default 1,
  added_by uuid not null references person (id),
  added_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, measure_id) references measure (organisation_id, id) on delete cascade,
  -- Two lists that become one change places within a transaction.
  constraint sub_step_place unique (organisation_id, measure_id, position) deferrable initially deferred,
  constraint sub_step_done_is_signed check ((done_at is null) = (done_by is null))
);
alter table sub_step enable row level security;
alter table sub_step force row level security;
create policy sub_step_wall on sub_step using (organisation_id = current_organisation());
grant select, insert, delete on sub_step to tulos_app;
grant update (measure_id, position, words, done_at, done_by, version) on sub_step to tulos_app;
