-- A consultant also proposes what a client states for the screening: one fact of an AI use case at a time.
alter table proposal
  drop constraint proposal_is_about_one,
  drop constraint proposal_wish_fits,
  add constraint proposal_is_about_one check (case
    when kind in ('step', 'due') then measure_id is not null and ai_use_case_id is null
    when kind = 'fact' then measure_id is null and ai_use_case_id is not null
    when kind = 'addition' then ai_use_case_id is not null and (measure_id is not null) = (outcome is not distinct from 'accepted')
    else false end),
  add constraint proposal_wish_fits check (coalesce(case kind
    when 'step' then wish ->> 'to' in ('open', 'in-progress', 'implemented', 'effective', 'not-applicable')
    when 'due' then jsonb_typeof(wish -> 'dueOn') = 'null' or wish ->> 'dueOn' ~ '^\d{4}-\d\d-\d\d$'
    when 'addition' then length(wish ->> 'measure') > 0 and (wish ->> 'measure' = 'own') = (jsonb_typeof(wish -> 'own') is not distinct from 'object')
    when 'fact' then length(wish ->> 'fact') > 0 and wish ->> 'value' in ('yes', 'no', 'unknown')
    end, false));
