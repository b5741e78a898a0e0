import { connectionPool } from "#db/database.server.ts";

/** The demo mailbox is read outside any organisation: it is the postman's view of the stand-in, not product data. */
export async function query<T>(sql: string, values: unknown[] = []): Promise<T[]> {
  const { rows } = await connectionPool().query(sql, values);
  return rows as T[];
}
