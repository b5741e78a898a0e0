import { sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import { sha256 } from "#db/sealing.ts";

const codeTries = 5;

/** The sign-in that this browser has begun and not finished, as long as it lives. */
export function openSignIn(tx: Tx, browserToken: string | undefined, id?: string) {
  const query = tx
    .selectFrom("signIn")
    .select(["id", "personId", "linkUsedAt"])
    .where("browserHash", "=", sha256(browserToken ?? ""))
    .where("completedAt", "is", null)
    .where("expiresAt", ">", sql<Date>`now()`)
    .where("codeTries", "<", codeTries);
  return (id ? query.where("id", "=", id) : query).executeTakeFirst();
}

/** A try counts before it is looked at, in a transaction of its own, so that parallel guesses cannot share one. */
export function countTry(tx: Tx, browserToken: string | undefined) {
  return tx
    .updateTable("signIn")
    .set((update) => ({ codeTries: update("codeTries", "+", 1) }))
    .where("browserHash", "=", sha256(browserToken ?? ""))
    .where("linkUsedAt", "is not", null)
    .where("completedAt", "is", null)
    .where("expiresAt", ">", sql<Date>`now()`)
    .where("codeTries", "<", codeTries)
    .returning(["id", "personId"])
    .executeTakeFirst();
}

export async function completeSignIn(tx: Tx, id: string): Promise<void> {
  await tx
    .updateTable("signIn")
    .set({ completedAt: sql`now()` })
    .where("id", "=", id)
    .execute();
}
