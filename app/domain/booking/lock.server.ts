import { sql } from "kysely";
import type { Tx } from "#db/database.server.ts";

/**
 * Waits for the calendars of these people until the end of the transaction. Everybody takes the locks in the order of
 * the ids, so nobody waits in a circle.
 */
export async function lockCalendars(tx: Tx, personIds: readonly string[]): Promise<void> {
  // Longer than elsewhere: many may want one consultant at the same moment, and each is done within milliseconds.
  await sql`set local lock_timeout = '9s'`.execute(tx);
  for (const id of personIds.toSorted())
    await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 2))`.execute(tx);
}

/** Whether the database refused an appointment that would meet another. The lock makes this rare; the constraints hold without it. */
export const isDouble = (error: unknown): boolean =>
  error instanceof Error &&
  "constraint" in error &&
  String(error.constraint).startsWith("appointment_never_double");
