-- Payment by card and direct debit: what was opened, what runs, and what became of each month.

alter table subscription
  add column payment_method text not null default 'invoice' check (payment_method in ('invoice', 'card', 'sepa_debit')),
  -- pending: a direct debit is under way. past_due: a payment failed and is tried again. unpaid: no more tries.
  add column payment_state text not null default 'current' check (payment_state in ('current', 'pending', 'past_due', 'unpaid')),
  add column payment_state_since timestamptz not null default now();
grant update (payment_method, payment_state, payment_state_since) on subscription to tulos_app;

-- One hosted payment page per order; it stands with the consultancy, as there may be no client yet.
create table checkout (
  organisation_id uuid not null references organisation (id),
  order_id uuid not null,
  -- How often a page was opened; an expired one is followed by the next.
  attempt integer not null default 1 check (attempt > 0),
  -- SHA-256 of everything that was asked for: another wish needs another page.
  wish bytea not null,
  session_id text,
  method text not null check (method in ('card', 'sepa_debit')),
  gross_cents integer not null check (gross_cents > 0),
  -- void: it was paid but could not be fulfilled, and is paid back.
  state text not null default 'open' check (state in ('open', 'complete', 'void')),
  created_at timestamptz not null default now(),
  settled_at timestamptz,
  primary key (organisation_id, order_id),
  unique (organisation_id, session_id),
  check (state = 'open' or session_id is not null)
);
create index checkout_unsettled on checkout (organisation_id, created_at) where settled_at is null;

-- Which subscription of a client is charged by which of the payment service; looked up behind no client's wall.
create table stripe_subscription (
  organisation_id uuid not null references organisation (id),
  stripe_id text not null,
  customer_id text not null,
  client_id uuid not null,
  subscription_id uuid not null,
  -- As the service last said.
  status text not null,
  -- Turns taken to ask the service, and the last one whose answer was written down: an older answer is dropped.
  asked bigint not null default 0,
  told bigint not null default 0,
  primary key (organisation_id, stripe_id)
);
create index stripe_subscription_of_client on stripe_subscription (organisation_id, client_id, subscription_id);

-- What became of each month that was charged through the payment service.
create table payment (
  organisation_id uuid not null references organisation (id),
  -- The service's own document, which is none for the tax.
  stripe_invoice_id text not null,
  subscription_id uuid not null,
  period_from date not null,
  amount_cents integer not null,
  refunded_cents integer not null default 0 check (refunded_cents between 0 and amount_cents),
  state text not null check (state in ('pending', 'paid', 'failed')),
  intent_id text,
  changed_at timestamptz not null default now(),
  primary key (organisation_id, stripe_invoice_id),
  foreign key (organisation_id, subscription_id) references subscription (organisation_id, id)
);
create index payment_of_month on payment (organisation_id, subscription_id, period_from);

-- Events of the payment service that were taken: each once, whatever it delivers.
create table stripe_event (
  organisation_id uuid not null references organisation (id),
  event_id text not null,
  kind text not null,
  at timestamptz not null,
  received_at timestamptz not null default now(),
  primary key (organisation_id, event_id)
);
create index stripe_event_received on stripe_event (organisation_id, received_at);

do $$
declare bound text;
begin
  foreach bound in array array['checkout', 'stripe_subscription', 'payment', 'stripe_event'] loop
    execute format('alter table %I enable row level security', bound);
    execute format('alter table %I force row level security', bound);
    execute format('create policy %I on %I using (organisation_id = current_organisation())', bound || '_wall', bound);
  end loop;
end $$;

grant select, insert, update on checkout, stripe_subscription, payment to tulos_app;
grant select, insert, delete on stripe_event to tulos_app;
