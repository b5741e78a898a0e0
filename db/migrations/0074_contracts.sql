-- The life of a contract: cancelled with its notice, another package, ended.

alter table subscription
  add column cancelled_at timestamptz,
  add column cancelled_by text check (length(cancelled_by) between 1 and 200),
  -- The last day of a cancelled contract; withdrawn, all three are null again.
  add column ends_on date,
  add column ended_at timestamptz,
  -- A smaller package, and the first day of the month from which it holds.
  add column next_package text check (next_package in ('start', 'support', 'dpo')),
  add column next_terms jsonb,
  add column changes_on date,
  add constraint subscription_cancellation_is_whole check ((ends_on is null) = (cancelled_at is null)),
  add constraint subscription_ends_when_cancelled check (ended_at is null or ends_on is not null),
  add constraint subscription_change_is_whole check ((next_package is null) = (next_terms is null) and (next_terms is null) = (changes_on is null)),
  add constraint subscription_ends_or_changes check (ends_on is null or changes_on is null);
-- One running package at a time.
drop index subscription_one;
create unique index subscription_one on subscription (organisation_id) where ended_at is null;
grant update (package, terms, cancelled_at, cancelled_by, ends_on, ended_at, next_package, next_terms, changes_on) on subscription to tulos_app;

-- Looked up behind no client's wall: when a contract ends, changes, or the payment service has to hear of it.
alter table due_invoice add column turns_on date;
create index due_invoice_turning on due_invoice (organisation_id, turns_on) where turns_on is not null;
grant delete on due_invoice to tulos_app;

-- The difference for the rest of a month is charged beside that month.
alter table invoice add column cause text not null default 'month' check (cause in ('month', 'change', 'credit'));
drop index invoice_once_per_period;
create unique index invoice_once_per_period on invoice (organisation_id, subscription_id, period_from) where kind = 'invoice' and cause = 'month';

-- Each change of package that was ordered, with what it costs at once.
create table package_change (
  organisation_id uuid not null references organisation (id),
  id uuid not null default gen_random_uuid(),
  subscription_id uuid not null,
  from_package text not null check (from_package in ('start', 'support', 'dpo')),
  to_package text not null check (to_package in ('start', 'support', 'dpo')),
  holds_from date not null,
  -- Gross, for the rest of the month; the payment service collects it with the next one.
  difference_cents integer not null default 0 check (difference_cents >= 0),
  ordered_by uuid not null references person (id),
  ordered_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, subscription_id) references subscription (organisation_id, id)
);
alter table package_change enable row level security;
alter table package_change force row level security;
create policy package_change_wall on package_change using (organisation_id = current_organisation());
grant select, insert on package_change to tulos_app;
