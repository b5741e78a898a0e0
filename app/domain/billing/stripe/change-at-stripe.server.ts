import { sql } from "kysely";
import { transaction } from "#db/database.server.ts";
import type { Day } from "#app/domain/catalogue/time/day.ts";
import { todayInBerlin } from "#app/i18n/format.ts";
import {
  changeSubscription,
  endSubscription,
  pauseSubscription,
  refund,
} from "#app/vendors/stripe-subscription.ts";
import { chargedBy, type Did, didOf } from "./charged-by.server.ts";
import { grossOf, type Sold } from "./gross.ts";
import { forJob } from "./service.server.ts";

/**
 * Ends what charges a subscription of ours, now or with the month that is paid for. `key` is the cancellation's own id:
 * asked twice, it ends once. Never inside a transaction.
 */
export async function endAtStripe(
  subscriptionId: string,
  at: "now" | "period-end",
  key: string,
): Promise<Did> {
  const charged = await chargedBy(subscriptionId);
  if (!charged) return { state: "none" };
  return didOf(await endSubscription(charged.stripeId, { at, key }, forJob()));
}

/** Lets what charges a subscription of ours rest, or go on; asked twice, it stays as it is. Never inside a transaction. */
export async function pauseAtStripe(subscriptionId: string, rests: boolean): Promise<Did> {
  const charged = await chargedBy(subscriptionId);
  if (!charged) return { state: "none" };
  return didOf(await pauseSubscription(charged.stripeId, rests, forJob()));
}

/**
 * Charges another package from the next month on, and with it once the gross difference for this one, which our own
 * documents have counted out: positive for more, negative for less. `key` is the change's own id.
 */
export async function changeAtStripe(
  subscriptionId: string,
  next: Sold,
  differenceCents: number,
  key: string,
): Promise<Did> {
  const charged = await chargedBy(subscriptionId);
  if (!charged) return { state: "none" };
  const gross = grossOf(next, todayInBerlin());
  if (gross === "refused") return { state: "refused", reason: "the customer cannot be charged" };
  const { monthly } = gross;
  const change = { monthly, differenceCents, description: monthly.name, key };
  return didOf(await changeSubscription(charged.stripeId, change, forJob()));
}

/**
 * Pays back what was paid for a month, in whole or in part, once per credit note. Refuses more than was paid, and a month
 * that was not paid this way.
 */
export async function refundAtStripe(
  subscriptionId: string,
  periodFrom: Day,
  amountCents: number,
  creditNoteId: string,
): Promise<Did> {
  const charged = await chargedBy(subscriptionId);
  if (!charged) return { state: "none" };
  const { clientId } = charged;
  const paid = await transaction({ organisationId: clientId }, (tx) =>
    tx
      .selectFrom("payment")
      .select(["stripeInvoiceId", "intentId"])
      .where("organisationId", "=", clientId)
      .where("subscriptionId", "=", subscriptionId)
      .where("periodFrom", "=", periodFrom)
      .where("state", "=", "paid")
      .executeTakeFirst(),
  );
  if (!paid?.intentId) return { state: "none" };
  const { intentId, stripeInvoiceId } = paid;
  const back = await refund({ intentId, amountCents, key: creditNoteId }, forJob());
  if (back.kind === "done") await noteRefund(clientId, stripeInvoiceId, back.value);
  return didOf(back);
}

function noteRefund(clientId: string, id: string, refundedCents: number): Promise<unknown> {
  return transaction({ organisationId: clientId }, (tx) =>
    tx
      .updateTable("payment")
      .set({ refundedCents, changedAt: sql`now()` })
      .where("organisationId", "=", clientId)
      .where("stripeInvoiceId", "=", id)
      .execute(),
  );
}
