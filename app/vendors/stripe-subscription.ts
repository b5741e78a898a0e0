import type Stripe from "stripe";
import { idOf, type MonthlyPrice, priceId } from "./stripe-checkout.ts";
import { type Answer, ask, type StripeSettings, whole } from "./stripe.ts";

export interface PaidSubscription {
  id: string;
  customerId: string;
  orderId: string;
  status: "active" | "past_due" | "unpaid" | "ended" | "incomplete";
  /** The newest first: as many as a year has. */
  payments: Payment[];
}

/** One month at the payment service: its invoice there, which is none for the tax. */
export interface Payment {
  id: string;
  /** The middle of the time it pays for. */
  middle: Date;
  amountCents: number;
  state: "pending" | "paid" | "failed";
  intentId: string | null;
}

/** A subscription and its payments as they stand now. */
export const lookAtSubscription = (
  id: string,
  settings: StripeSettings,
): Promise<Answer<PaidSubscription>> =>
  ask(settings, async (stripe) => {
    const [subscription, invoices] = await Promise.all([
      stripe.subscriptions.retrieve(id),
      stripe.invoices.list({
        subscription: id,
        limit: 12,
        expand: ["data.payments"],
      }),
    ]);
    const { customer, metadata, status } = whole(subscription);
    return {
      id,
      customerId: idOf(customer) ?? "",
      orderId: metadata.order_id ?? "",
      status: statusOf(status),
      payments: (await Promise.all(invoices.data.map((one) => paymentOf(stripe, one)))).flat(),
    };
  });

/** Ids of all subscriptions that the service has, a hundred at a time. */
export const listSubscriptions = (
  after: string | null,
  settings: StripeSettings,
): Promise<Answer<{ ids: string[]; more: boolean }>> =>
  ask(settings, async (stripe) => {
    const { data, has_more: more } = await stripe.subscriptions.list({
      status: "all",
      limit: 100,
      ...(after ? { starting_after: after } : {}),
    });
    return { ids: data.map(({ id }) => id), more };
  });

/** Ends it at once or with the month that is paid for; ended already is as good. */
export const endSubscription = (
  id: string,
  { at, key }: { at: "now" | "period-end"; key: string },
  settings: StripeSettings,
): Promise<Answer<null>> =>
  ask(settings, async (stripe) => {
    const { status } = whole(await stripe.subscriptions.retrieve(id));
    if (status === "canceled" || status === "incomplete_expired") return null;
    const options = { idempotencyKey: `end:${key}` };
    if (at === "now")
      await stripe.subscriptions.cancel(id, { invoice_now: false, prorate: false }, options);
    else await stripe.subscriptions.update(id, { cancel_at_period_end: true }, options);
    return null;
  });

/** Months that begin while it rests are voided, not collected later; one that has ended has nothing to rest. */
export const pauseSubscription = (
  id: string,
  rests: boolean,
  settings: StripeSettings,
): Promise<Answer<null>> =>
  ask(settings, async (stripe) => {
    const { status } = whole(await stripe.subscriptions.retrieve(id));
    if (status === "canceled" || status === "incomplete_expired") return null;
    await stripe.subscriptions.update(id, { pause_collection: rests ? { behavior: "void" } : "" });
    return null;
  });

/**
 * Another monthly price from the next month on. Proration is off there: the difference for the rest of this month is our
 * own arithmetic and goes along with the next charge, positive or negative, so that the cents of our document count.
 */
export const changeSubscription = (
  id: string,
  change: { monthly: MonthlyPrice; differenceCents: number; description: string; key: string },
  settings: StripeSettings,
): Promise<Answer<null>> =>
  ask(settings, async (stripe) => {
    const { monthly, differenceCents: amount, description, key } = change;
    const [price, subscription] = await Promise.all([
      priceId(stripe, monthly),
      stripe.subscriptions.retrieve(id),
    ]);
    const { customer, items } = whole(subscription);
    if (amount !== 0)
      await stripe.invoiceItems.create(
        { customer: idOf(customer) ?? "", subscription: id, amount, currency: "eur", description },
        { idempotencyKey: `difference:${key}` },
      );
    await stripe.subscriptions.update(
      id,
      { items: [{ id: items.data[0]?.id ?? "", price }], proration_behavior: "none" },
      { idempotencyKey: `change:${key}` },
    );
    return null;
  });

/** Pays back what was paid, in whole or in part, once per key; returns what has been paid back in all. */
export const refund = (
  payment: { intentId: string; amountCents: number; key: string },
  settings: StripeSettings,
): Promise<Answer<number>> =>
  ask(settings, async (stripe) => {
    const { intentId: payment_intent, amountCents: amount, key } = payment;
    const made = async () => (await stripe.refunds.list({ payment_intent, limit: 100 })).data;
    // The service forgets its keys after a day; what it made says for good whose it was.
    if (!(await made()).some(({ metadata }) => metadata?.key === key)) {
      const options = { idempotencyKey: `refund:${key}` };
      whole(await stripe.refunds.create({ payment_intent, amount, metadata: { key } }, options));
    }
    return (await made()).reduce((sum, one) => sum + (one.status === "failed" ? 0 : one.amount), 0);
  });

function statusOf(status: Stripe.Subscription["status"]): PaidSubscription["status"] {
  switch (status) {
    case "past_due":
      return "past_due";
    case "unpaid":
      return "unpaid";
    case "incomplete":
      return "incomplete";
    case "canceled":
    case "incomplete_expired":
      return "ended";
    case "active":
    case "paused":
    case "trialing":
    default:
      return "active";
  }
}

async function paymentOf(stripe: Stripe, invoice: Stripe.Invoice): Promise<Payment[]> {
  const { id, status, lines, amount_due: amountCents } = invoice;
  const months = lines.data.filter(({ parent }) => parent?.type === "subscription_item_details");
  const period = months.at(-1)?.period;
  if (!period || status === "draft" || status === "void") return [];
  const intentId = idOf(invoice.payments?.data[0]?.payment.payment_intent);
  const middle = new Date((period.start + period.end) * 500);
  return [{ id, middle, amountCents, intentId, state: await stateOf(stripe, invoice, intentId) }];
}

/** An open invoice says only that it was tried, not that a debit is under way. */
async function stateOf(
  stripe: Stripe,
  { status, attempted }: Stripe.Invoice,
  intentId: string | null,
): Promise<Payment["state"]> {
  if (status === "paid") return "paid";
  if (!attempted) return "pending";
  const intent = intentId ? whole(await stripe.paymentIntents.retrieve(intentId)) : undefined;
  return intent?.status === "processing" ? "pending" : "failed";
}
