-- The lead at work: what else people told us, what they let us see, where it stands and who minds it; what became of
-- its mails; and counts of steps that belong to nobody.

alter table report_request
  add column company_size text check (company_size in ('1-9', '10-49', '50-249', '250-999', '1000+')),
  add column crm text check (length(crm) between 1 and 100),
  add column phone text check (length(phone) between 3 and 40),
  add column call_wording_version text;

-- What the person lets the consultants see of a check. The checks of before were made under „result“.
alter table self_check
  add column shared text not null default 'result' check (shared in ('light', 'result', 'answers'));
alter table self_check alter column shared set default 'light';

-- Leads are the consultancy's; without this the wall would hide them from what follows.
select set_config('app.organisation', '00000000-0000-4000-8000-000000000001', true);

alter table lead
  add column company_size text check (company_size in ('1-9', '10-49', '50-249', '250-999', '1000+')),
  add column crm text check (length(crm) between 1 and 100),
  add column phone text check (length(phone) between 3 and 40),
  add column stage text not null default 'new'
    check (stage in ('new', 'confirmed', 'booked', 'offer', 'won', 'lost')),
  add column owner_id uuid,
  add column next_step text check (length(next_step) between 1 and 300),
  add column next_step_on date,
  -- Rises with every change of what consultants type, so that nobody overwrites what they have not seen.
  add column version integer not null default 1,
  -- Of the latest check; kept by a trigger, for the filter of the list.
  add column light text check (light in ('green', 'yellow', 'red')),
  add column sort_name text collate "de-x-icu"
    generated always as (lower(coalesce(company, first_name, email)) collate "de-x-icu") stored,
  add column sort_step date generated always as (coalesce(next_step_on, 'infinity'::date)) stored,
  add constraint lead_owner_is_a_member foreign key (organisation_id, owner_id) references member (organisation_id, person_id);

-- One index for each order with each filter: the list stays as fast with many leads as with few.
create index lead_by_step on lead (organisation_id, sort_step, id);
create index lead_by_name on lead (organisation_id, sort_name, id);
create index lead_stage_newest on lead (organisation_id, stage, last_contact_at desc, id desc);
create index lead_stage_step on lead (organisation_id, stage, sort_step, id);
create index lead_stage_name on lead (organisation_id, stage, sort_name, id);
create index lead_owner_newest on lead (organisation_id, owner_id, last_contact_at desc, id desc);
create index lead_owner_step on lead (organisation_id, owner_id, sort_step, id);
create index lead_owner_name on lead (organisation_id, owner_id, sort_name, id);
create index lead_light_newest on lead (organisation_id, light, last_contact_at desc, id desc);
create index lead_light_step on lead (organisation_id, light, sort_step, id);
create index lead_light_name on lead (organisation_id, light, sort_name, id);

-- Where a lead stood when, who put it there, and why it was lost: dated, signed, never changed.
create table lead_stage (
  organisation_id uuid not null references organisation (id),
  id uuid not null default gen_random_uuid(),
  lead_id uuid not null,
  stage text not null check (stage in ('new', 'confirmed', 'booked', 'offer', 'won', 'lost')),
  reason text check (length(reason) between 1 and 500),
  -- Null: by what the person or the product did.
  person_id uuid references person (id),
  at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, lead_id) references lead (organisation_id, id) on delete cascade,
  constraint lead_stage_lost_has_a_reason check (stage <> 'lost' or reason is not null)
);
create index lead_stage_of on lead_stage (organisation_id, lead_id, at);

create table lead_note (
  organisation_id uuid not null references organisation (id),
  id uuid not null default gen_random_uuid(),
  lead_id uuid not null,
  person_id uuid not null references person (id),
  text text not null check (length(text) between 1 and 4000),
  at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, lead_id) references lead (organisation_id, id) on delete cascade
);
create index lead_note_of on lead_note (organisation_id, lead_id, at);

-- Further addresses of one person, from leads that were merged.
create table lead_address (
  organisation_id uuid not null references organisation (id),
  email text not null check (email = lower(email) and length(email) between 3 and 254),
  lead_id uuid not null,
  primary key (organisation_id, email),
  foreign key (organisation_id, lead_id) references lead (organisation_id, id) on delete cascade
);
create index lead_address_of on lead_address (organisation_id, lead_id);

-- The words a lead is found by. Comparing beginnings of words is a plain range, which row-level security lets use an index.
create table lead_word (
  organisation_id uuid not null references organisation (id),
  lead_id uuid not null,
  word text collate "C" not null,
  primary key (organisation_id, lead_id, word),
  foreign key (organisation_id, lead_id) references lead (organisation_id, id) on delete cascade
);
create index lead_word_beginning on lead_word (organisation_id, word, lead_id);

create function keep_lead_words() returns trigger language plpgsql as $$
begin
  delete from lead_word where organisation_id = new.organisation_id and lead_id = new.id;
  insert into lead_word (organisation_id, lead_id, word)
    select distinct new.organisation_id, new.id, left(word, 100)
      from regexp_split_to_table(lower(concat_ws(' ', new.email, new.first_name, new.company)), '[^[:alnum:]]+') as word
     where word <> '';
  return null;
end $$;
create trigger lead_words after insert or update of email, first_name, company on lead
  for each row execute function keep_lead_words();

create function keep_lead_light() returns trigger language plpgsql as $$
begin
  update lead set light = (
      select result ->> 'light' from self_check
       where organisation_id = new.organisation_id and lead_id = new.lead_id
       order by created_at desc limit 1)
   where organisation_id = new.organisation_id and id = new.lead_id;
  return null;
end $$;
create trigger self_check_light after insert or update of lead_id, result on self_check
  for each row when (new.lead_id is not null) execute function keep_lead_light();

-- Where the leads of before stand.
update lead set light = (
  select result ->> 'light' from self_check c
   where c.organisation_id = lead.organisation_id and c.lead_id = lead.id order by created_at desc limit 1);
update lead set email = email;
update lead set stage = case
  when client_id is not null then 'won'
  when exists (select from appointment a where a.organisation_id = lead.organisation_id and a.lead_id = lead.id and a.status = 'confirmed') then 'booked'
  when light is not null then 'confirmed'
  else 'new' end;
insert into lead_stage (organisation_id, lead_id, stage, at) select organisation_id, id, stage, last_contact_at from lead;

-- How a consent ended: withdrawn by the person, or because the address it stood for was deleted.
alter table consent
  add column withdrawn_how text check (withdrawn_how in ('self-service', 'one-click', 'complaint', 'office', 'deletion')),
  add column ended_at timestamptz;
update consent set withdrawn_how = 'office' where withdrawn_at is not null;
alter table consent add constraint consent_withdrawal_says_how check ((withdrawn_at is null) = (withdrawn_how is null));
create index consent_over on consent (organisation_id, coalesce(withdrawn_at, ended_at));
grant delete on consent to tulos_app;

-- What the mail service reported, each event once (R-42).
create table mail_event (
  organisation_id uuid not null references organisation (id),
  event_id text not null check (length(event_id) between 1 and 200),
  mail_id uuid not null,
  kind text not null,
  at timestamptz not null,
  primary key (organisation_id, event_id),
  foreign key (organisation_id, mail_id) references mail (organisation_id, id) on delete cascade
);
create index mail_event_of on mail_event (organisation_id, mail_id);

-- Addresses that nothing more is sent to, as keyed hashes.
create table set_aside_address (
  organisation_id uuid not null references organisation (id),
  address_hash bytea not null,
  reason text not null check (reason in ('bounced', 'complained')),
  at timestamptz not null,
  primary key (organisation_id, address_hash)
);

-- Steps of the self-check that were reached in a week: numbers without anybody behind them.
create table step_count (
  organisation_id uuid not null references organisation (id),
  week date not null,
  language text not null check (language in ('de', 'en')),
  -- Id of the catalogue, „other“ or „none“.
  use_case text not null,
  step text not null check (length(step) between 1 and 60),
  count integer not null default 0,
  primary key (organisation_id, week, language, use_case, step)
);

do $$
declare bound text;
begin
  foreach bound in array array['lead_stage', 'lead_note', 'lead_address', 'lead_word', 'mail_event', 'set_aside_address', 'step_count'] loop
    execute format('alter table %I enable row level security', bound);
    execute format('alter table %I force row level security', bound);
    execute format('create policy %I on %I using (organisation_id = current_organisation())', bound || '_wall', bound);
  end loop;
end $$;

grant select, insert, update, delete on lead_address, set_aside_address to tulos_app;
grant select, insert, update on step_count, lead_stage, lead_note to tulos_app;
grant select, insert, delete on lead_word to tulos_app;
grant select, insert on mail_event to tulos_app;
