import type pg from "pg";

export interface KeptTable {
  /** schema.table */
  name: string;
  quoted: string;
  /** What a statement may fill: generated columns follow by themselves. */
  columns: string;
  order: string;
}

/** Every table of the product and of its job queue, in the order of their names. Limits are forgotten on purpose. */
export async function keptTables(client: pg.Client): Promise<KeptTable[]> {
  const { rows } = await client.query<KeptTable>(`
    select format('%s.%s', nspname, relname) as name, pg_class.oid::regclass::text as quoted,
      (select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
        where attrelid = pg_class.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
      coalesce(
        (select string_agg(quote_ident(attname), ', ' order by place)
           from pg_index cross join lateral unnest(indkey::int2[]) with ordinality as key (attribute, place)
           join pg_attribute on attrelid = indrelid and attnum = attribute
          where indrelid = pg_class.oid and indisprimary), '1') as order
     from pg_class join pg_namespace on pg_namespace.oid = relnamespace
    where relkind = 'r' and nspname in ('public', 'pgboss')
      and relname not in ('schema_migration', 'rate_limit') and not (nspname = 'pgboss' and relname = 'version')
    order by 1`);
  return rows;
}
