import type { Stripe } from "#app/vendors/stripe.ts";
import { wrong } from "./faults.ts";
import { blank } from "./invoice-form.ts";
import { merged, only, type Params, text, whole } from "./form.ts";
import { confirm, makeIntent } from "./payments.ts";
import { customerOf, all, find, happened, keep, newId, timeOf, type World } from "./world.ts";

export interface Line {
  amount: number;
  description: string;
  period: { start: number; end: number };
  /** The item of a subscription that this is a month of; else something charged once. */
  item?: string | undefined;
}

export interface Bill {
  customer: string;
  subscription: Stripe.Subscription | null;
  lines: Line[];
  reason: "manual" | "subscription_create" | "subscription_cycle";
}

/** A finished invoice; what is waiting for the customer or the subscription goes along. */
export function makeInvoice(world: World, bill: Bill): Stripe.Invoice {
  const { customer: customerId, subscription, reason } = bill;
  const customer = find(world, "customer", customerId);
  const id = newId("in");
  const waiting = all(world, "invoiceitem").filter((item) => isWaiting(item, bill));
  for (const item of waiting) keep(world, { ...item, invoice: id });
  const lines = [
    ...waiting.map(({ amount, description, period }) => ({
      amount,
      description: description ?? "",
      period,
    })),
    ...bill.lines,
  ].map((line) => lineOf(id, line, subscription?.id ?? null));
  const total = lines.reduce((sum, { amount }) => sum + amount, 0) + customer.balance;
  // What is owed to the customer goes along with the next one.
  keep(world, { ...customer, balance: Math.min(0, total) });
  const due = Math.max(0, total);
  const now = timeOf(world, customerId);
  const period = lines.at(-1)?.period ?? { start: now, end: now };
  const invoice = keep(world, {
    ...blank(id, now),
    amount_due: due,
    amount_remaining: due,
    billing_reason: reason,
    customer: customerId,
    customer_email: customer.email,
    customer_name: customer.name ?? null,
    lines: { object: "list", data: lines, has_more: false, url: `/v1/invoices/${id}/lines` },
    number: `${id.slice(3, 11).toUpperCase()}-0001`,
    parent: subscription && {
      type: "subscription_details",
      quote_details: null,
      subscription_details: { metadata: subscription.metadata, subscription: subscription.id },
    },
    period_start: period.start,
    period_end: period.end,
    subtotal: total,
    total,
  });
  happened(world, "invoice.created", invoice);
  happened(world, "invoice.finalized", invoice);
  return invoice;
}

/** Tries to collect an invoice with a means of payment; what comes of it may be known later. */
export function collect(
  world: World,
  invoice: Stripe.Invoice,
  method: string | null,
  isFirst: boolean,
): void {
  invoice.attempted = true;
  invoice.attempt_count += 1;
  if (invoice.amount_due === 0) return settleInvoice(world, invoice, true);
  const customer = customerOf(invoice);
  const intent = intentOf(world, invoice) ?? link(world, invoice, customer, method);
  intent.payment_method = method;
  if (method) confirm(world, intent, isFirst);
  if (intent.status === "processing") keep(world, invoice);
  else settleInvoice(world, invoice, intent.status === "succeeded");
}

const day = 86_400;
/** The service tries again three times, then gives up. */
const waits = [3 * day, 5 * day, 7 * day];

export function settleInvoice(world: World, invoice: Stripe.Invoice, isPaid: boolean): void {
  const now = timeOf(world, invoice.customer);
  if (isPaid) {
    invoice.status = "paid";
    invoice.amount_paid = invoice.amount_due;
    invoice.amount_remaining = 0;
    invoice.next_payment_attempt = null;
    invoice.status_transitions.paid_at = now;
    for (const payment of paymentsOf(world, invoice.id))
      keep(world, { ...payment, status: "paid", amount_paid: invoice.amount_due });
  } else {
    const wait = waits[invoice.attempt_count - 1];
    invoice.next_payment_attempt = wait ? now + wait : null;
  }
  keep(world, invoice);
  for (const what of isPaid ? ["paid", "payment_succeeded"] : ["payment_failed"])
    happened(world, `invoice.${what}`, invoice);
}

export const paymentsOf = (world: World, invoiceId: string) =>
  all(world, "invoice_payment").filter((one) => one.invoice === invoiceId);

export function intentOf(world: World, invoice: Stripe.Invoice): Stripe.PaymentIntent | undefined {
  const [payment] = paymentsOf(world, invoice.id);
  const id = payment?.payment.payment_intent;
  return id === undefined ? undefined : find(world, "payment_intent", id);
}

export const subscriptionOf = (invoice: Stripe.Invoice): string | null => {
  const id = invoice.parent?.subscription_details?.subscription;
  return typeof id === "string" ? id : null;
};

export function makeItem(world: World, params: Params): Stripe.InvoiceItem {
  only(params, "subscription description metadata amount currency invoice", "customer");
  const customer = find(world, "customer", params.customer).id;
  const subscription = text(params.subscription);
  if (subscription) find(world, "subscription", subscription);
  const now = timeOf(world, customer);
  return keep(world, {
    id: newId("ii"),
    object: "invoiceitem",
    amount: whole(params.amount, "amount"),
    currency: text(params.currency) ?? "eur",
    customer,
    customer_account: null,
    date: now,
    description: text(params.description),
    discountable: true,
    discounts: [],
    invoice: null,
    livemode: false,
    metadata: merged({}, params.metadata),
    parent: subscription
      ? { type: "subscription_details", subscription_details: { subscription } }
      : null,
    period: { start: now, end: now },
    pricing: null,
    proration: false,
    quantity: 1,
    quantity_decimal: "1" as unknown as Stripe.InvoiceItem["quantity_decimal"],
    tax_rates: [],
    test_clock: null,
  });
}

export function payByCall(world: World, id: string, params: Params): Stripe.Invoice {
  only(params, "payment_method paid_out_of_band off_session");
  const invoice = find(world, "invoice", id);
  if (invoice.status === "paid")
    throw wrong("id", "Invoice is already paid", "invoice_already_paid");
  const customer = find(world, "customer", invoice.customer);
  const method = text(params.payment_method) ?? customer.invoice_settings.default_payment_method;
  invoice.status = "open";
  collect(
    world,
    invoice,
    typeof method === "string" ? method : firstMethod(world, customer.id),
    true,
  );
  return invoice;
}

const firstMethod = (world: World, customer: string) =>
  all(world, "payment_method").find((one) => one.customer === customer)?.id ?? null;

function isWaiting(item: Stripe.InvoiceItem, { customer, subscription }: Bill): boolean {
  const of = item.parent?.subscription_details?.subscription ?? null;
  return !item.invoice && item.customer === customer && of === (subscription?.id ?? null);
}

function link(world: World, invoice: Stripe.Invoice, customer: string, method: string | null) {
  const intent = makeIntent(world, { amount: invoice.amount_due, customer, method });
  keep(world, {
    id: newId("inpay"),
    object: "invoice_payment",
    amount_paid: null,
    amount_requested: invoice.amount_due,
    created: intent.created,
    currency: "eur",
    invoice: invoice.id,
    is_default: true,
    livemode: false,
    payment: { type: "payment_intent", payment_intent: intent.id },
    status: "open",
    status_transitions: { canceled_at: null, paid_at: null },
  } satisfies Stripe.InvoicePayment);
  return intent;
}

function lineOf(invoice: string, line: Line, subscription: string | null): Stripe.InvoiceLineItem {
  const { amount, description, period, item } = line;
  const origin = { proration: false, proration_details: null, subscription };
  return {
    id: newId("il"),
    object: "line_item",
    amount,
    currency: "eur",
    description,
    discount_amounts: [],
    discountable: true,
    discounts: [],
    invoice,
    livemode: false,
    metadata: {},
    parent: item
      ? {
          type: "subscription_item_details",
          invoice_item_details: null,
          subscription_item_details: { ...origin, invoice_item: null, subscription_item: item },
        }
      : {
          type: "invoice_item_details",
          invoice_item_details: { ...origin, invoice_item: "" },
          subscription_item_details: null,
        },
    period,
    pretax_credit_amounts: [],
    pricing: null,
    quantity: 1,
    quantity_decimal: null,
    subscription,
    subtotal: amount,
    taxes: [],
  };
}

/** An invoice over what waits for a customer. */
export function invoiceByCall(world: World, params: Params): Stripe.Invoice {
  only(
    params,
    "auto_advance collection_method days_until_due metadata description pending_invoice_items_behavior",
    "customer",
  );
  const customer = find(world, "customer", params.customer).id;
  return makeInvoice(world, { customer, subscription: null, lines: [], reason: "manual" });
}
