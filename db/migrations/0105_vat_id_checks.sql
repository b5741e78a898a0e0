-- What the service of the European Union answered about a VAT id, and who asked: the proof that a reverse charge rests on.
create table vat_id_check (
  organisation_id uuid not null references organisation (id),
  id uuid not null default gen_random_uuid(),
  -- With its prefix, in one writing.
  vat_id text not null check (vat_id ~ '^[A-Z]{2}[A-Z0-9+*]{2,12}$'),
  lead_id uuid,
  asked_by uuid not null references person (id),
  asked_at timestamptz not null default now(),
  -- refused: the service will not say, whoever asks how often.
  state text not null default 'waiting' check (state in ('waiting', 'valid', 'invalid', 'refused')),
  answered_at timestamptz,
  -- The service's own number of the question.
  request_identifier text check (length(request_identifier) <= 100),
  name text check (length(name) <= 400),
  address text check (length(address) <= 800),
  -- Why there is no answer, in the service's words; of the last try while it is waited for.
  reason text check (length(reason) <= 100),
  primary key (organisation_id, id),
  constraint vat_id_check_lead foreign key (organisation_id, lead_id)
    references lead (organisation_id, id) on delete set null (lead_id),
  constraint vat_id_check_answered check ((state = 'waiting') = (answered_at is null))
);
create index vat_id_check_of_lead on vat_id_check (organisation_id, lead_id, asked_at desc) where lead_id is not null;
create index vat_id_check_newest on vat_id_check (organisation_id, vat_id, asked_at desc);
-- Nobody asks twice at once.
create unique index vat_id_check_waiting on vat_id_check (organisation_id, vat_id) where state = 'waiting';

alter table vat_id_check enable row level security;
alter table vat_id_check force row level security;
create policy vat_id_check_wall on vat_id_check using (organisation_id = current_organisation());
grant select, insert, update, delete on vat_id_check to tulos_app;
