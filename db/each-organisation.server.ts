import { type CompiledQuery, sql } from "kysely";
import type { Tx } from "./database.server.ts";

/** The organisation whose rows the transaction sees at that moment. */
export const currentOrganisation = sql<string>`current_organisation()`;

/**
 * Reads the same of several organisations, behind the wall of one after another, in one round trip. The query names its
 * organisation as `currentOrganisation` and has no parameters. As JSON knows no instants, it selects none.
 * Comes back behind the wall it was called from; every organisation has its rows, in the order of the query.
 */
export async function behindEachWall<Row>(
  tx: Tx,
  organisations: readonly string[],
  { sql: statement, parameters }: CompiledQuery<Row>,
): Promise<ReadonlyMap<string, Row[]>> {
  if (parameters.length > 0) throw new Error("A query behind each wall has no parameters");
  const { rows } = await sql<{ organisationId: string; seen: Record<string, unknown>[] }>`
    select organisation_id, seen from behind_each_wall(${organisations}::uuid[], ${statement})`.execute(
    tx,
  );
  return new Map(
    rows.map(({ organisationId, seen }) => [organisationId, seen.map((row) => named(row) as Row)]),
  );
}

/** Names of columns as the code says them; what lies deeper is left as it is, as in every other query. */
const named = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
