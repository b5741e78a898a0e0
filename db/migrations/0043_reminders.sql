-- Reminders of measures: when a date was set, what was sent to whom, and who wants it once a week.

alter table measure add column due_set_at timestamptz;
update measure set due_set_at = created_at where due_on is not null;

create function note_due_date() returns trigger language plpgsql as $$
begin
  if new.due_on is null then
    new.due_set_at = null;
  elsif tg_op = 'INSERT' or new.due_on is distinct from old.due_on then
    new.due_set_at = now();
  end if;
  return new;
end $$;
create trigger measure_due_date before insert or update of due_on on measure for each row execute function note_due_date();

-- What was sent: a step about a date of a measure, or a week. Whoever claims it first sends it.
create table sent_reminder (
  organisation_id uuid not null references organisation (id),
  person_id uuid not null,
  about text not null check (length(about) between 1 and 200),
  at timestamptz not null default now(),
  primary key (organisation_id, person_id, about),
  foreign key (organisation_id, person_id) references member (organisation_id, person_id)
);
create index sent_reminder_age on sent_reminder (organisation_id, at);

-- How somebody wants to be reminded by one client; who has not chosen gets each.
create table reminder_choice (
  organisation_id uuid not null references organisation (id),
  person_id uuid not null,
  choice text not null check (choice in ('each', 'weekly')),
  primary key (organisation_id, person_id),
  foreign key (organisation_id, person_id) references member (organisation_id, person_id)
);

do $$
declare bound text;
begin
  foreach bound in array array['sent_reminder', 'reminder_choice'] loop
    execute format('alter table %I enable row level security', bound);
    execute format('alter table %I force row level security', bound);
    execute format('create policy %I on %I using (organisation_id = current_organisation())', bound || '_wall', bound);
  end loop;
end $$;
grant select, insert, delete on sent_reminder to tulos_app;
grant select, insert, update on reminder_choice to tulos_app;
