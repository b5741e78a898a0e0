-- Orders, invoices and credit notes go eight years after the end of their year, and nobody deletes them earlier
-- (§ 147 AO, § 14b UStG). What hangs on them goes along.

create function kept_until(day date) returns date language sql immutable as $$
  select make_date(extract(year from day)::int + 9, 1, 1)
$$;

create function refuse_early_deletion() returns trigger language plpgsql set timezone to 'Europe/Berlin' as $$
declare day date := (to_jsonb(old) ->> tg_argv[0])::timestamptz::date;
begin
  if day is null or kept_until(day) > current_date then
    raise exception 'Orders and invoices are kept for eight years' using errcode = 'check_violation', constraint = 'documents_kept';
  end if;
  return old;
end $$;
create trigger invoice_kept before delete on invoice for each row execute function refuse_early_deletion('issued_on');
create trigger invoice_entry_kept before delete on invoice_entry for each row execute function refuse_early_deletion('issued_on');
-- A contract that runs is kept anyway.
create trigger subscription_kept before delete on subscription for each row execute function refuse_early_deletion('ended_at');

alter table invoice_file
  drop constraint invoice_file_organisation_id_invoice_id_fkey,
  add foreign key (organisation_id, invoice_id) references invoice (organisation_id, id) on delete cascade;
alter table payment
  drop constraint payment_organisation_id_subscription_id_fkey,
  add foreign key (organisation_id, subscription_id) references subscription (organisation_id, id) on delete cascade;
alter table package_change
  drop constraint package_change_organisation_id_subscription_id_fkey,
  add foreign key (organisation_id, subscription_id) references subscription (organisation_id, id) on delete cascade;

grant delete on invoice, invoice_entry, subscription, stripe_subscription, checkout to tulos_app;
