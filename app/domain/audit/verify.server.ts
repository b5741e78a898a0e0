import { transaction } from "#db/database.server.ts";
import type { Access } from "./access.ts";
import { eventHash, firstHash } from "./chain.ts";

export type Verdict = { whole: true; count: number } | { whole: false; brokenAt: number };

/** Recomputes an organisation's chain from its first event and names the first position that does not fit. */
export function verifyChain(access: Access): Promise<Verdict> {
  return transaction({ organisationId: access.organisationId }, async (tx) => {
    let previous: Buffer = firstHash;
    let expected = 1;
    for (;;) {
      const page = await tx
        .selectFrom("auditEvent")
        .selectAll()
        .where("organisationId", "=", access.organisationId)
        .where("position", ">=", expected)
        .orderBy("position")
        .limit(1000)
        .execute();
      for (const { hash, previousHash, ...event } of page) {
        const fits =
          event.position === expected &&
          previousHash.equals(previous) &&
          eventHash(previous, event).equals(hash);
        if (!fits) return { whole: false, brokenAt: expected };
        previous = hash;
        expected += 1;
      }
      if (page.length === 0) return { whole: true, count: expected - 1 };
    }
  });
}
