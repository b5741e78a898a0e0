-- Packages: what the consultancy offers a lead, what the client ordered, and the invoices for it.

-- An offer stands with the consultancy until it is accepted; what was agreed then stands with the client.
create table package_offer (
  organisation_id uuid not null references organisation (id),
  id uuid not null default gen_random_uuid(),
  lead_id uuid not null,
  package text not null check (package in ('start', 'support', 'dpo')),
  -- The package as it was offered, with its version: later prices change nothing.
  terms jsonb not null,
  customer jsonb not null,
  land text not null check (land in ('BW','BY','BE','BB','HB','HH','HE','MV','NI','NW','RP','SL','SN','ST','SH','TH')),
  contact_name text not null check (length(contact_name) between 1 and 200),
  contact_email text not null check (contact_email = lower(contact_email) and length(contact_email) between 3 and 254),
  language text not null check (language in ('de', 'en')),
  created_by uuid not null references person (id),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  withdrawn_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, lead_id) references lead (organisation_id, id) on delete cascade,
  check (accepted_at is null or withdrawn_at is null)
);
create index package_offer_of_lead on package_offer (organisation_id, lead_id, created_at desc);

create table subscription (
  organisation_id uuid not null references organisation (id),
  id uuid not null default gen_random_uuid(),
  package text not null check (package in ('start', 'support', 'dpo')),
  terms jsonb not null,
  customer jsonb not null,
  starts_on date not null,
  ordered_by text not null check (length(ordered_by) between 1 and 200),
  ordered_at timestamptz not null default now(),
  primary key (organisation_id, id)
);
-- One package at a time.
create unique index subscription_one on subscription (organisation_id);

create table invoice (
  organisation_id uuid not null references organisation (id),
  id uuid not null default gen_random_uuid(),
  number text not null,
  kind text not null check (kind in ('invoice', 'credit-note')),
  subscription_id uuid not null,
  period_from date not null,
  period_until date not null,
  issued_on date not null,
  gross_cents integer not null,
  -- Everything that was written, word for word (§ 14 UStG); kept for eight years (§ 147 AO).
  document jsonb not null,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, number),
  foreign key (organisation_id, subscription_id) references subscription (organisation_id, id),
  check (period_from <= period_until)
);
-- A month is charged once, whoever tries how often.
create unique index invoice_once_per_period on invoice (organisation_id, subscription_id, period_from) where kind = 'invoice';

-- The files as they were sent: PDF/A-3 and XRechnung.
create table invoice_file (
  organisation_id uuid not null references organisation (id),
  invoice_id uuid not null,
  format text not null check (format in ('pdf', 'xml')),
  content bytea not null,
  sha256 bytea not null,
  made_at timestamptz not null default now(),
  primary key (organisation_id, invoice_id, format),
  foreign key (organisation_id, invoice_id) references invoice (organisation_id, id),
  check (sha256 = sha256(content))
);

-- The consultancy's book: one row for each number, in order and without gaps.
create table invoice_entry (
  organisation_id uuid not null references organisation (id),
  year integer not null,
  position integer not null check (position > 0),
  client_id uuid not null,
  invoice_id uuid not null,
  kind text not null check (kind in ('invoice', 'credit-note')),
  issued_on date not null,
  net_cents integer not null,
  gross_cents integer not null,
  primary key (organisation_id, year, position),
  unique (organisation_id, invoice_id)
);

-- When which client is charged next; the consultancy looks here, behind no client's wall.
create table due_invoice (
  organisation_id uuid not null references organisation (id),
  client_id uuid not null,
  subscription_id uuid not null,
  -- First day of the month to charge.
  due_on date not null,
  primary key (organisation_id, client_id, subscription_id)
);
create index due_invoice_next on due_invoice (organisation_id, due_on);

create function refuse_invoice_gap() returns trigger language plpgsql as $$
begin
  if new.position > 1 and not exists (
    select from invoice_entry e where e.organisation_id = new.organisation_id and e.year = new.year and e.position = new.position - 1)
  then
    raise exception 'Invoice numbers have no gaps' using errcode = 'check_violation', constraint = 'invoice_numbers_without_gaps';
  end if;
  return new;
end $$;
create trigger invoice_entry_without_gaps after insert on invoice_entry for each row execute function refuse_invoice_gap();

do $$
declare bound text;
begin
  foreach bound in array array['package_offer', 'subscription', 'invoice', 'invoice_file', 'invoice_entry', 'due_invoice'] loop
    execute format('alter table %I enable row level security', bound);
    execute format('alter table %I force row level security', bound);
    execute format('create policy %I on %I using (organisation_id = current_organisation())', bound || '_wall', bound);
  end loop;
end $$;

grant select, insert, update on package_offer, due_invoice to tulos_app;
grant select, insert on subscription to tulos_app;
-- Written once, never changed.
grant select, insert on invoice, invoice_file, invoice_entry to tulos_app;
