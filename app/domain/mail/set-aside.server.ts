import type { Tx } from "#db/database.server.ts";
import { keyedHash } from "#db/sealing.ts";

/** Why nothing more is sent to an address. */
export type SetAsideReason = "bounced" | "complained";

export const addressHash = (email: string): Buffer => keyedHash("addresses", email);

/** Puts an address aside; a complaint weighs more than a bounce and stays. */
export async function setAside(
  tx: Tx,
  organisationId: string,
  email: string,
  { reason, at }: { reason: SetAsideReason; at: Date },
): Promise<void> {
  await tx
    .insertInto("setAsideAddress")
    .values({ organisationId, addressHash: addressHash(email), reason, at })
    .onConflict((conflict) =>
      conflict
        .columns(["organisationId", "addressHash"])
        .doUpdateSet({ reason, at })
        .where("setAsideAddress.reason", "=", "bounced"),
    )
    .execute();
}

export function setAsideOf(
  tx: Tx,
  organisationId: string,
  email: string,
): Promise<{ reason: string; at: Date } | undefined> {
  return tx
    .selectFrom("setAsideAddress")
    .select(["reason", "at"])
    .where("organisationId", "=", organisationId)
    .where("addressHash", "=", addressHash(email))
    .executeTakeFirst();
}
