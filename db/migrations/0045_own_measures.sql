-- Measures that people add by hand: from the catalogue, or in words of their own. An own one is of the kind "own", which
-- stands for no entry of the catalogue.

alter table measure
  add column own_title text check (length(own_title) between 1 and 200),
  add column own_what text check (length(own_what) between 1 and 4000),
  add column own_effort text check (own_effort in ('S', 'M', 'L')),
  -- Null for what a plan or the screening proposed.
  add column added_by uuid references person (id),
  add constraint measure_own_words check (
    (measure = 'own') = (own_title is not null) and (own_title is null) = (own_effort is null)
    and (own_what is null or own_title is not null)),
  add constraint measure_own_of_a_use_case check (measure <> 'own' or scope = 'use-case');
