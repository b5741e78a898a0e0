import { transaction, type Tx } from "#db/database.server.ts";
import { houseAccess, houseId } from "#app/domain/audit/access.ts";

/** Which subscription of the payment service charges one of ours, if any does. */
export function chargedBy(
  subscriptionId: string,
): Promise<{ stripeId: string; customerId: string; clientId: string } | undefined> {
  return transaction(houseAccess("system"), (tx: Tx) =>
    tx
      .selectFrom("stripeSubscription")
      .select(["stripeId", "customerId", "clientId"])
      .where("organisationId", "=", houseId)
      .where("subscriptionId", "=", subscriptionId)
      .orderBy("asked", "desc")
      .executeTakeFirst(),
  );
}

/** What became of an act at the payment service; none is needed for who pays by invoice. */
export type Did =
  | { state: "done" }
  | { state: "none" }
  | { state: "unavailable" }
  | { state: "refused"; reason: string };

/** The answer of the service as one of these. */
export function didOf(answer: { kind: string; reason?: string }): Did {
  if (answer.kind === "done") return { state: "done" };
  if (answer.kind === "unavailable") return { state: "unavailable" };
  return { state: "refused", reason: answer.reason ?? answer.kind };
}
