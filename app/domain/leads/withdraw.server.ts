import { sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import type { Access } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { addressHash } from "#app/domain/mail/set-aside.server.ts";
import type { Channel } from "./consent-wordings.ts";

export type WithdrawnHow = "self-service" | "one-click" | "complaint" | "office" | "deletion";

/**
 * Ends every open consent of a channel (or of all) for a lead or an address, now and for the future (Art. 7(3) GDPR);
 * the proof stays. Twice is as good as once. Returns how many ended.
 */
export async function withdrawConsents(
  tx: Tx,
  access: Access,
  which: { how: WithdrawnHow; channel?: Channel } & ({ leadId: string } | { email: string }),
): Promise<number> {
  const ended = await tx
    .updateTable("consent")
    .set({ withdrawnAt: sql`now()`, withdrawnHow: which.how })
    .where("organisationId", "=", access.organisationId)
    .where("withdrawnAt", "is", null)
    .$if("leadId" in which, (query) =>
      query.where("leadId", "=", "leadId" in which ? which.leadId : ""),
    )
    .$if("email" in which, (query) =>
      query.where("addressHash", "=", addressHash("email" in which ? which.email : "")),
    )
    .$if(which.channel !== undefined, (query) => query.where("channel", "=", which.channel ?? ""))
    .returning(["id", "channel"])
    .execute();
  for (const { id, channel } of ended)
    await record(tx, access, {
      kind: "consent.withdrawn",
      subject: { kind: "consent", id },
      data: { channel: channel as Channel, how: which.how },
    });
  return ended.length;
}
