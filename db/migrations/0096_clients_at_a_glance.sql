-- The office reads the same of many clients for one list: behind the wall of one after another, in one round trip. It opens
-- nothing, because whoever may call it may set the organisation as well. The statement says current_organisation();
-- prepared, it is planned once for all of them.
create function behind_each_wall(organisations uuid[], statement text)
  returns table (organisation_id uuid, seen jsonb) language plpgsql as $$
declare
  own text := coalesce(current_setting('app.organisation', true), '');
begin
  -- Prepared statements outlive a transaction that failed.
  if exists (select from pg_prepared_statements where name = 'behind_each_wall') then
    deallocate behind_each_wall;
  end if;
  execute format(
    'prepare behind_each_wall as select coalesce(jsonb_agg(to_jsonb(read)), ''[]'') from (%s) as read', statement);
  foreach organisation_id in array organisations loop
    perform set_config('app.organisation', organisation_id::text, true);
    execute 'execute behind_each_wall' into seen;
    return next;
  end loop;
  deallocate behind_each_wall;
  perform set_config('app.organisation', own, true);
end $$;
revoke execute on function behind_each_wall from public;
grant execute on function behind_each_wall to tulos_app;

-- Which lead became a client: for its contacts and appointments.
create index lead_of_client on lead (organisation_id, client_id) where client_id is not null;
