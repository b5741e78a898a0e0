import { sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import { randomToken, sha256 } from "#db/sealing.ts";

/**
 * Ends everything a person's sign-ins have opened, at the next request: all sessions and every sign-in under way.
 * For a change of role, a removal, a disabling and a reset of methods. Joins the transaction of its cause.
 */
export async function endSessionsOf(tx: Tx, personId: string, except?: string): Promise<number> {
  const ended = await tx
    .updateTable("session")
    .set({ endedAt: sql`now()` })
    .where("personId", "=", personId)
    .where("endedAt", "is", null)
    .$if(except !== undefined, (query) => query.where("id", "<>", except ?? ""))
    .returning("id")
    .execute();
  const { rows } = await sql<{ id: string }>`
    update sign_in set expires_at = now()
     where person_id = ${personId} and completed_at is null and expires_at > now() returning id`.execute(
    tx,
  );
  await tx
    .updateTable("link")
    .set({ voidedAt: sql`now()` })
    .where("purpose", "=", "sign-in")
    .where("subjectId", "in", ["00000000-0000-0000-0000-000000000000", ...rows.map(({ id }) => id)])
    .where("usedAt", "is", null)
    .where("voidedAt", "is", null)
    .execute();
  await tx.deleteFrom("passkeyChallenge").where("personId", "=", personId).execute();
  return ended.length;
}

/**
 * Gives a session a new token; the old one is dead at once, and so is every copy of it.
 * Undefined if the session has ended meanwhile.
 */
export async function renewToken(
  tx: Tx,
  session: { personId: string; sessionId: string },
  steppedUp: boolean,
): Promise<string | undefined> {
  const token = randomToken();
  const renewed = await tx
    .updateTable("session")
    .set({ tokenHash: sha256(token), ...(steppedUp ? { steppedUpAt: sql`now()` } : {}) })
    .where("id", "=", session.sessionId)
    .where("personId", "=", session.personId)
    .where("endedAt", "is", null)
    .returning("id")
    .executeTakeFirst();
  return renewed && token;
}
