import type { Stripe } from "#app/vendors/stripe.ts";
import { planOf } from "./catalogue.ts";
import { methodId } from "./customers.ts";
import { wrong } from "./faults.ts";
import { fields, flag, list, merged, only, type Params, text, type Value } from "./form.ts";
import { collect, intentOf, type Line, makeInvoice } from "./invoices.ts";
import { monthsAfter } from "./months.ts";
import { blankSubscription, itemOf } from "./subscription-form.ts";
import { customerOf, find, happened, keep, newId, timeOf, type World } from "./world.ts";

export interface Start {
  customer: string;
  price: Stripe.Price;
  method: string | null;
  metadata: Record<string, string>;
  /** Charged once, with the first month. */
  once: Line[];
}

/** Begins a subscription and collects its first month. */
export function begin(world: World, start: Start): Stripe.Subscription {
  const { customer, price, method, metadata, once } = start;
  const now = timeOf(world, customer);
  const subscription = keep(world, {
    ...blankSubscription(newId("sub"), now, customer),
    default_payment_method: method,
    metadata,
  });
  const until = monthsAfter(now, 1);
  subscription.items.data = [itemOf(subscription.id, price, now, until)];
  const lines = [...once, monthOf(subscription)];
  const invoice = makeInvoice(world, {
    customer,
    subscription,
    lines,
    reason: "subscription_create",
  });
  subscription.latest_invoice = invoice.id;
  collect(world, invoice, method, true);
  const fresh =
    invoice.status === "paid" ? "active" : invoice.attempted && method ? undefined : "incomplete";
  subscription.status = fresh ?? (isUnderWay(world, invoice) ? "active" : "incomplete");
  happened(world, "customer.subscription.created", keep(world, subscription));
  return subscription;
}

/** The next month: ends what was to end, else charges it. */
export function renew(world: World, subscription: Stripe.Subscription): void {
  const item = itemIn(subscription);
  if (subscription.cancel_at_period_end) return end(world, subscription);
  const months = Math.round(
    (item.current_period_end - subscription.billing_cycle_anchor) / 2_629_746,
  );
  item.current_period_start = item.current_period_end;
  item.current_period_end = monthsAfter(subscription.billing_cycle_anchor, months + 1);
  const customer = customerOf(subscription);
  const lines = [monthOf(subscription)];
  const invoice = makeInvoice(world, {
    customer,
    subscription,
    lines,
    reason: "subscription_cycle",
  });
  subscription.latest_invoice = invoice.id;
  happened(world, "customer.subscription.updated", keep(world, subscription));
  if (subscription.pause_collection) return voided(world, invoice);
  collect(world, invoice, methodOf(world, subscription), false);
  judge(world, subscription, invoice);
}

/** A month that begins while collection is paused. */
function voided(world: World, invoice: Stripe.Invoice): void {
  Object.assign(invoice, { status: "void", next_payment_attempt: null });
  happened(world, "invoice.voided", keep(world, invoice));
}

function resting(given: Value): Stripe.Subscription.PauseCollection {
  const { behavior } = fields(given);
  if (behavior !== "void") throw wrong("pause_collection", "The stand-in only voids.");
  return { behavior, resumes_at: null };
}

/** What a payment means for its subscription. */
export function judge(
  world: World,
  subscription: Stripe.Subscription,
  invoice: Stripe.Invoice,
): void {
  const { status } = subscription;
  if (status === "canceled" || subscription.latest_invoice !== invoice.id) return;
  if (invoice.status === "paid") subscription.status = "active";
  else if (invoice.attempted && !isUnderWay(world, invoice))
    subscription.status = invoice.next_payment_attempt ? "past_due" : "unpaid";
  if (subscription.status !== status)
    happened(world, "customer.subscription.updated", keep(world, subscription));
}

export function end(world: World, subscription: Stripe.Subscription): void {
  const now = timeOf(world, subscription.customer);
  Object.assign(subscription, { status: "canceled", canceled_at: now, ended_at: now });
  happened(world, "customer.subscription.deleted", keep(world, subscription));
}

export function methodOf(world: World, { customer, default_payment_method }: Stripe.Subscription) {
  const standard = find(world, "customer", customer).invoice_settings.default_payment_method;
  const method = default_payment_method ?? standard;
  return typeof method === "string" ? method : null;
}

export function beginByCall(world: World, params: Params): Stripe.Subscription {
  only(
    params,
    "metadata default_payment_method payment_behavior description trial_period_days currency collection_method",
    "customer items",
  );
  const customer = find(world, "customer", params.customer).id;
  const price = find(world, "price", fields(list(params.items)[0]).price);
  const given = text(params.default_payment_method);
  const standard = find(world, "customer", customer).invoice_settings.default_payment_method;
  const method = given ? methodId(world, given, customer) : standard;
  if (typeof method !== "string")
    throw wrong("customer", "This customer has no attached payment source.", "resource_missing");
  return begin(world, { customer, price, method, metadata: merged({}, params.metadata), once: [] });
}

export function changeByCall(world: World, id: string, params: Params): Stripe.Subscription {
  only(
    params,
    "items metadata cancel_at_period_end proration_behavior default_payment_method description payment_behavior pause_collection",
  );
  const subscription = find(world, "subscription", id);
  if (subscription.status === "canceled")
    throw wrong("id", "A canceled subscription can only update its metadata.");
  const [changed] = list(params.items).map(fields);
  if (changed) {
    const item = itemIn(subscription);
    if (changed.id !== item.id)
      throw wrong("items", `Invalid subscription_item id: ${text(changed.id)}`);
    if (params.proration_behavior !== "none")
      throw wrong("proration_behavior", "The stand-in does not prorate.");
    item.price = find(world, "price", changed.price);
    item.plan = planOf(item.price);
  }
  if (params.cancel_at_period_end !== undefined)
    subscription.cancel_at_period_end = flag(params.cancel_at_period_end);
  if (params.pause_collection !== undefined)
    subscription.pause_collection = params.pause_collection
      ? resting(params.pause_collection)
      : null;
  const method = text(params.default_payment_method);
  if (method)
    subscription.default_payment_method = methodId(world, method, customerOf(subscription));
  subscription.metadata = merged(subscription.metadata, params.metadata);
  happened(world, "customer.subscription.updated", keep(world, subscription));
  return subscription;
}

export function endByCall(world: World, id: string, params: Params): Stripe.Subscription {
  only(params, "invoice_now prorate cancellation_details");
  const subscription = find(world, "subscription", id);
  if (subscription.status === "canceled")
    throw wrong("id", `No such subscription: '${id}'`, "resource_missing");
  end(world, subscription);
  return subscription;
}

export const itemIn = (subscription: Stripe.Subscription): Stripe.SubscriptionItem => {
  const [item] = subscription.items.data;
  if (!item) throw new Error("A subscription has one item");
  return item;
};

function isUnderWay(world: World, invoice: Stripe.Invoice): boolean {
  return intentOf(world, invoice)?.status === "processing";
}

function monthOf(subscription: Stripe.Subscription): Line {
  const { id, price, current_period_start: start, current_period_end: stop } = itemIn(subscription);
  const period = { start, end: stop };
  return { amount: price.unit_amount ?? 0, description: "1 ×", period, item: id };
}
