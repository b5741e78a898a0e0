import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { houseAccess, houseId } from "#app/domain/audit/access.ts";
import { type Checkout, lookAtCheckout } from "#app/vendors/stripe-checkout.ts";
import { endSubscription, lookAtSubscription, refund } from "#app/vendors/stripe-subscription.ts";
import { forJob, tryAgain } from "./service.server.ts";
import type { Fulfil } from "./settle-event.server.ts";

/**
 * Fulfils the order of a payment page that was completed, once; returns the subscription that charges for it. A page
 * of another order, of another amount, or of nobody's changes nothing. What cannot be fulfilled is ended there and paid
 * back.
 */
export async function settleCheckout(sessionId: string, fulfil: Fulfil): Promise<string | null> {
  const seen = await lookAtCheckout(sessionId, forJob());
  if (seen.kind === "missing") return null;
  if (seen.kind !== "done") return tryAgain(seen);
  const checkout = seen.value;
  if (checkout.status !== "complete" || !checkout.subscriptionId) return null;
  const settled = await transaction(houseAccess("system"), (tx) => complete(tx, checkout, fulfil));
  if (settled === "void") await undo(checkout, checkout.subscriptionId);
  return settled === "complete" ? checkout.subscriptionId : null;
}

async function complete(
  tx: Tx,
  { id, orderId, amountCents, customerId, subscriptionId }: Checkout,
  fulfil: Fulfil,
): Promise<"complete" | "void" | "unknown"> {
  const kept = await tx
    .selectFrom("checkout")
    .select(["orderId", "method", "grossCents", "state"])
    .where("organisationId", "=", houseId)
    .where("sessionId", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (!kept || kept.orderId !== orderId || kept.grossCents !== amountCents) return "unknown";
  if (kept.state !== "open") return kept.state === "void" ? "void" : "complete";
  const method = kept.method === "card" ? "card" : "sepa_debit";
  const done = await fulfil(tx, { orderId, method });
  if (done === "unknown") return "unknown";
  const state = done === "impossible" ? "void" : "complete";
  await tx
    .updateTable("checkout")
    .set({ state, ...(state === "complete" ? { settledAt: sql`now()` } : {}) })
    .where("organisationId", "=", houseId)
    .where("orderId", "=", orderId)
    .execute();
  if (done === "impossible") return "void";
  await tx
    .insertInto("stripeSubscription")
    .values({
      organisationId: houseId,
      stripeId: subscriptionId ?? "",
      customerId,
      ...done,
      status: "active",
    })
    .execute();
  return "complete";
}

/** Nobody pays for what they do not get; each step may be repeated. */
async function undo({ orderId }: Checkout, subscriptionId: string): Promise<void> {
  const ended = await endSubscription(subscriptionId, { at: "now", key: orderId }, forJob());
  if (ended.kind !== "done") tryAgain(ended);
  const seen = await lookAtSubscription(subscriptionId, forJob());
  if (seen.kind !== "done") return tryAgain(seen);
  for (const { state, intentId, amountCents } of seen.value.payments) {
    if (state === "pending") tryAgain({ kind: "pending", reason: "a debit is under way" });
    if (state !== "paid" || !intentId) continue;
    const back = await refund({ intentId, amountCents, key: orderId }, forJob());
    if (back.kind !== "done") tryAgain(back);
  }
  await transaction(houseAccess("system"), (tx) =>
    tx
      .updateTable("checkout")
      .set({ settledAt: sql`now()` })
      .where("organisationId", "=", houseId)
      .where("orderId", "=", orderId)
      .execute(),
  );
}
