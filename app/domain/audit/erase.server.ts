import { sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import { sha256 } from "#db/sealing.ts";

/** What can be erased for good, each with all that hangs on it; a subject is whom sealed personal data tell of. */
export type Erasable = "subject" | "lead" | "request" | "draft" | "organisation";

/** Ids are random, so nobody finds one by trying; without a key the ledger outlives every key. */
export const erasureHash = (kind: Erasable, id: string): Buffer => sha256(`${kind}|${id}`);

/**
 * Destroys the key of a subject: what stands sealed under it in the audit trail is gone, the chain stays whole.
 * Noted in the ledger, so that a restored backup is erased again (Art. 17 GDPR; ).
 */
export async function eraseSubject(tx: Tx, subjectId: string): Promise<void> {
  await tx
    .updateTable("subjectKey")
    .set({ wrapped: null, destroyedAt: sql`now()` })
    .where("subjectId", "=", subjectId)
    .where("destroyedAt", "is", null)
    .execute();
  await noteErasure(tx, "subject", subjectId);
}

/** For acts that delete rows on a person's wish: the ledger that every restore replays. Joins the act's transaction. */
export async function noteErasure(tx: Tx, kind: Erasable, id: string): Promise<void> {
  await tx
    .insertInto("erasure")
    .values({ kind, idHash: erasureHash(kind, id) })
    .onConflict((conflict) => conflict.columns(["kind", "idHash"]).doNothing())
    .execute();
}
