-- What a client decides about others in its workspace: whether its consultants work on measures themselves, and what a guest sees.

alter table organisation add column consultants_may_change boolean not null default false;

create table shared_use_case (
  organisation_id uuid not null references organisation (id),
  ai_use_case_id uuid not null,
  person_id uuid not null,
  shared_by uuid not null references person (id),
  shared_at timestamptz not null default now(),
  primary key (organisation_id, ai_use_case_id, person_id),
  foreign key (organisation_id, ai_use_case_id) references ai_use_case (organisation_id, id) on delete cascade,
  foreign key (organisation_id, person_id) references member (organisation_id, person_id) on delete cascade
);
create index shared_use_case_with on shared_use_case (organisation_id, person_id);

alter table shared_use_case enable row level security;
alter table shared_use_case force row level security;
create policy shared_use_case_wall on shared_use_case using (organisation_id = current_organisation());

grant select, insert, delete on shared_use_case to tulos_app;
