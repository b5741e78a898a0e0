-- Threads on measures: who said what to whom; what was said stays as it was said.

create table measure_comment (
  organisation_id uuid not null references organisation (id),
  id uuid not null default gen_random_uuid(),
  measure_id uuid not null,
  person_id uuid not null references person (id),
  text text not null check (length(text) between 1 and 4000),
  -- Who was told by mail.
  mentioned uuid[] not null default '{}' check (cardinality(mentioned) <= 20),
  at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, measure_id) references measure (organisation_id, id) on delete cascade
);
create index measure_comment_of on measure_comment (organisation_id, measure_id, at desc, id desc);
alter table measure_comment enable row level security;
alter table measure_comment force row level security;
create policy measure_comment_wall on measure_comment using (organisation_id = current_organisation());
-- Even the owner changes nothing; deleting is for erasing a whole client.
create trigger measure_comment_append_only before update on measure_comment
  for each row execute function refuse_change();
grant select, insert on measure_comment to tulos_app;
