import { transaction, type Tx } from "#db/database.server.ts";
import { houseAccess, houseId } from "#app/domain/audit/access.ts";
import { endSubscription } from "#app/vendors/stripe-subscription.ts";
import { forJob } from "./service.server.ts";

/** The subscriptions at the payment service that would go on charging a client. */
export const chargesOf = (tx: Tx, clientId: string): Promise<{ stripeId: string }[]> =>
  tx
    .selectFrom("stripeSubscription")
    .select("stripeId")
    .where("organisationId", "=", houseId)
    .where("clientId", "=", clientId)
    .where("status", "<>", "ended")
    .execute();

/** Ends whatever charges a client, at once and for good; false if the service does not answer. Never inside a transaction. */
export async function endCharges(clientId: string): Promise<boolean> {
  const access = houseAccess("system");
  for (const { stripeId } of await transaction(access, (tx) => chargesOf(tx, clientId))) {
    const ended = await endSubscription(stripeId, { at: "now", key: `all:${stripeId}` }, forJob());
    if (ended.kind !== "done") return false;
    await transaction(access, (tx) =>
      tx
        .updateTable("stripeSubscription")
        .set({ status: "ended" })
        .where("organisationId", "=", houseId)
        .where("stripeId", "=", stripeId)
        .execute(),
    );
  }
  return true;
}
