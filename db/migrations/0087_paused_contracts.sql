-- The consultancy may let a contract rest, and let a client pay on invoice.
alter table subscription
  add column paused_at timestamptz,
  add column paused_by uuid references person (id),
  add constraint subscription_pause_is_whole check ((paused_at is null) = (paused_by is null));
grant update (paused_at, paused_by, payment_method) on subscription to tulos_app;
