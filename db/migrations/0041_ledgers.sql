-- What goes into an AI use case and what comes out of it, field by field: each gap is a null and shows as one.

create table ledger_entry (
  organisation_id uuid not null references organisation (id),
  id uuid not null default gen_random_uuid(),
  ai_use_case_id uuid not null,
  ledger text not null check (ledger in ('fields', 'results')),
  -- Object and field („Contact.Email“), or the kind of result.
  name text not null check (length(name) between 1 and 200),
  category text check (length(category) between 1 and 60),
  source text check (length(source) between 1 and 200),
  treatment text check (treatment in ('needed', 'pseudonymise', 'block')),
  retention text check (length(retention) between 1 and 200),
  written_to text check (length(written_to) between 1 and 200),
  seen_by text check (length(seen_by) between 1 and 200),
  decided_by text check (length(decided_by) between 1 and 200),
  effect text check (length(effect) between 1 and 60),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, ai_use_case_id) references ai_use_case (organisation_id, id) on delete cascade,
  check (ledger = 'results' or num_nonnulls(written_to, seen_by, decided_by, effect) = 0),
  check (ledger = 'fields' or num_nonnulls(category, source, treatment, retention) = 0)
);
create unique index ledger_entry_once on ledger_entry (organisation_id, ai_use_case_id, ledger, lower(name));

alter table ledger_entry enable row level security;
alter table ledger_entry force row level security;
create policy ledger_entry_wall on ledger_entry using (organisation_id = current_organisation());

grant select, insert, update, delete on ledger_entry to tulos_app;
