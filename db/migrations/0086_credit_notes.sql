-- A credit note names in the book what it takes back, and never takes back more than that was, net: the tax of each part
-- is rounded by itself, so that parts may be a cent apart from the whole.
alter table invoice_entry
  add column corrects_id uuid,
  add constraint invoice_entry_corrects foreign key (organisation_id, corrects_id) references invoice_entry (organisation_id, invoice_id),
  add constraint invoice_entry_corrects_as_credit_note check (corrects_id is null or kind = 'credit-note');
create index invoice_entry_correcting on invoice_entry (organisation_id, corrects_id) where corrects_id is not null;

create function refuse_over_credit() returns trigger language plpgsql as $$
declare invoice invoice_entry;
begin
  select * into invoice from invoice_entry where organisation_id = new.organisation_id and invoice_id = new.corrects_id;
  if invoice.kind <> 'invoice' or (
    select sum(c.net_cents) > invoice.net_cents
      from invoice_entry c where c.organisation_id = new.organisation_id and c.corrects_id = new.corrects_id)
  then
    raise exception 'No credit note takes back more than its invoice' using errcode = 'check_violation', constraint = 'credit_within_its_invoice';
  end if;
  return new;
end $$;
create trigger invoice_entry_within_invoice after insert on invoice_entry for each row
  when (new.corrects_id is not null) execute function refuse_over_credit();
