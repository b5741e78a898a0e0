-- A merge can be taken back: what it changed is kept on the measure that went, as long as that went nowhere else.
alter table measure
  add column before_merge jsonb,
  add constraint measure_before_merge_of_merged check (before_merge is null or merged_into is not null);

-- The step that a merge signs by itself goes with it; every other stays for ever.
alter table measure_step
  add column of_merge uuid,
  add foreign key (organisation_id, of_merge) references measure (organisation_id, id) on delete cascade;
create policy measure_step_stays on measure_step as restrictive for delete to tulos_app using (of_merge is not null);
grant delete on measure_step to tulos_app;
