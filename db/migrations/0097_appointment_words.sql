-- The words an appointment is found by in the office, as those of a lead (migration 0017): a trigram index would not be
-- used under row-level security, whose functions may not look at rows behind the wall; a plain range is.
create table appointment_word (
  organisation_id uuid not null references organisation (id),
  appointment_id uuid not null,
  word text collate "C" not null,
  primary key (organisation_id, appointment_id, word),
  foreign key (organisation_id, appointment_id) references appointment (organisation_id, id) on delete cascade
);
create index appointment_word_beginning on appointment_word (organisation_id, word, appointment_id);
alter table appointment_word enable row level security;
alter table appointment_word force row level security;
create policy appointment_word_wall on appointment_word using (organisation_id = current_organisation());
grant select, insert, delete on appointment_word to tulos_app;

create function keep_appointment_words() returns trigger language plpgsql as $$
begin
  delete from appointment_word where organisation_id = new.organisation_id and appointment_id = new.id;
  insert into appointment_word (organisation_id, appointment_id, word)
    select distinct new.organisation_id, new.id, left(word, 100)
      from regexp_split_to_table(lower(concat_ws(' ', new.email, new.name, new.company)), '[^[:alnum:]]+') as word
     where word <> '';
  return null;
end $$;
create trigger appointment_words after insert or update of email, name, company on appointment
  for each row execute function keep_appointment_words();

-- The appointments of before; without this the wall would hide them.
select set_config('app.organisation', '00000000-0000-4000-8000-000000000001', true);
update appointment set email = email;
