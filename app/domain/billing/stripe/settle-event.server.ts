import type { Tx } from "#db/database.server.ts";
import { settleCheckout } from "./settle-checkout.server.ts";
import { settleSubscription } from "./settle-subscription.server.ts";
import type { Subject } from "./take-event.server.ts";

export interface PaidOrder {
  orderId: string;
  method: "card" | "sepa_debit";
}

/**
 * Gives the client what an order was about, in the caller's transaction and once; asked again, it names the same.
 * "unknown" is no order of ours, "impossible" one that cannot be fulfilled any more and is paid back.
 */
export type Fulfil = (
  tx: Tx,
  order: PaidOrder,
) => Promise<{ clientId: string; subscriptionId: string } | "unknown" | "impossible">;

/** Brings our side to what stands at the payment service now, whatever the event said; safe at any time and in any order. */
export async function settleEvent({ kind, id }: Subject, fulfil: Fulfil): Promise<void> {
  const subscription = kind === "checkout" ? await settleCheckout(id, fulfil) : id;
  if (subscription) await settleSubscription(subscription);
}
