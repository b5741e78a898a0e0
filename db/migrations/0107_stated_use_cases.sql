-- An AI use case that somebody adds without a self-check: what that person said of it is all there is.

alter table ai_use_case
  -- Ids of the catalogue's flags, and whether personal data go in; null for one that came from a check.
  add column stated_flags text[],
  add column stated_personal_data boolean,
  add constraint ai_use_case_stated_whole check ((stated_flags is null) = (stated_personal_data is null)),
  add constraint ai_use_case_of_one_origin check (stated_flags is null or check_answers is null);
