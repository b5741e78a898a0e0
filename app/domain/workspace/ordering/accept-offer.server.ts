import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { houseAccess, houseId } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { PaidBy } from "#app/domain/billing/invoice.ts";
import type { Fulfil } from "#app/domain/billing/stripe/settle-event.server.ts";
import { vatFor } from "#app/domain/billing/vat.ts";
import { consumeLink, type LinkState, usedLinks } from "#app/domain/mail/links.server.ts";
import { todayInBerlin } from "#app/i18n/format.ts";
import { canBeGiven } from "./existing-client.server.ts";
import { completeOrder, type Order } from "./complete-order.server.ts";
import {
  lockedOrder,
  type Offer,
  type OfferLook,
  openOffer,
  orderOfLink,
  waysToPay,
} from "./stored-offer.server.ts";

export type { Offer };

/** What a GET of the mailed link may show; it changes nothing. */
export function lookAtOffer(token: string): Promise<OfferLook> {
  return transaction(houseAccess("visitor"), (tx) => openOffer(tx, token));
}

export type Ordered =
  | { state: "ordered" }
  /** Written down, and now to be paid on the hosted page. */
  | { state: "to-pay"; offer: Offer; method: Exclude<PaidBy, "invoice"> }
  | { state: "method" }
  | { state: Exclude<LinkState, "open"> };

/**
 * Orders what was offered, as it was offered: nothing the visitor sends changes price, package or client, and only a
 * way of paying that the offer allows is taken. On invoice the package begins at once and the link is used; otherwise
 * the order is written down and begins with the payment, and until then another way may still be chosen. Whoever comes
 * second, or comes when the lead has become a client another way, finds the link used or voided.
 */
export function acceptOffer(token: string, { orderedBy, method }: Order): Promise<Ordered> {
  const access = houseAccess("visitor");
  return transaction<Ordered>(access, async (tx) => {
    const look = await openOffer(tx, token);
    if (look.state !== "open") return look;
    // Whoever waited for the lock finds what the faster one has done.
    const stored = await lockedOrder(tx, look.offer.id);
    if (!stored || stored.withdrawn) return { state: "voided" };
    if (stored.result) return { state: "used" };
    const { offer } = stored;
    if (!waysToPay(offer).includes(method)) return { state: "method" };
    if ("refused" in vatFor(offer.customer, todayInBerlin())) return { state: "voided" };
    if (!(await canBeGiven(tx, offer))) return { state: "voided" };
    if (method !== "invoice") {
      await note(tx, offer.id, { orderedBy, method });
      const subject = { kind: "offer", id: offer.id };
      await record(tx, access, { kind: "offer.ordered", subject, data: { method } });
      return { state: "to-pay", offer, method };
    }
    if (!(await completeOrder(tx, access, offer, { orderedBy, method })))
      return { state: "voided" };
    await consumeLink(tx, "offer", token);
    return { state: "ordered" };
  });
}

const note = (tx: Tx, id: string, order: Order) =>
  tx
    .updateTable("packageOffer")
    .set({ ...order, orderedAt: sql`now()` })
    .where("organisationId", "=", houseId)
    .where("id", "=", id)
    .execute();

/** Begins what was paid on the hosted page, once; the page that people come back to never does. */
export const fulfilOrder: Fulfil = async (tx, { orderId, method }) => {
  const stored = await lockedOrder(tx, orderId);
  if (!stored) return "unknown";
  const { offer, orderedBy, result, withdrawn } = stored;
  if (result) return result;
  if (withdrawn || !orderedBy) return "impossible";
  const done = await completeOrder(tx, houseAccess("system"), offer, { orderedBy, method });
  if (!done) return "impossible";
  await usedLinks(tx, "offer", offer.id);
  return done;
};

/** Where an order stands that was sent to the hosted page; undefined for a link of nobody or one not ordered by. */
export function paymentOf(token: string): Promise<"paid" | "waiting" | "voided" | undefined> {
  return transaction(houseAccess("visitor"), async (tx) => {
    const stored = await orderOfLink(tx, token);
    if (!stored?.orderedBy) return undefined;
    if (stored.result) return "paid";
    return stored.withdrawn ? "voided" : "waiting";
  });
}
