-- After its contract's end a client's content is kept for a while (contracts/retention): the last day, set when its deletion
-- is announced for the first time, and how many days before that day it was announced last.
alter table subscription
  add column content_until date,
  add column announced_days smallint check (announced_days in (30, 7)),
  add constraint subscription_announced_with_day check ((content_until is null) = (announced_days is null)),
  add constraint subscription_announced_after_end check (content_until is null or ended_at is not null);
grant update (content_until, announced_days) on subscription to tulos_app;
