-- Two measures of one kind can become one. The one that goes into the other stays as a row, with its steps, its words and
-- what was said of it; what counts for a plan moves on.

alter table measure
  add column merged_into uuid,
  add column merged_at timestamptz,
  add column merged_by uuid references person (id),
  add column merged_reason text check (length(merged_reason) between 1 and 2000),
  add foreign key (organisation_id, merged_into) references measure (organisation_id, id) on delete cascade,
  add constraint measure_merged_is_signed check (
    (merged_into is null) = (merged_at is null) and (merged_into is null) = (merged_by is null)
    and (merged_into is null) = (merged_reason is null)),
  add constraint measure_merged_elsewhere check (merged_into <> id);
create index measure_merged on measure (organisation_id, merged_into) where merged_into is not null;

-- An AI use case that had both keeps one.
grant delete on planned_measure to tulos_app;
