import type { Stripe } from "#app/vendors/stripe.ts";
import { wrong } from "./faults.ts";
import { only, type Params, text, whole } from "./form.ts";
import { expire } from "./checkout.ts";
import { collect, intentOf, settleInvoice, subscriptionOf } from "./invoices.ts";
import { settle } from "./payments.ts";
import { itemIn, judge, methodOf, renew } from "./subscriptions.ts";
import { all, find, happened, keep, newId, timeOf, type World } from "./world.ts";

const day = 86_400;
/** A direct debit is known after so many days. */
const debitDays = 5;

/** Does everything that is due by now, in the order of its time, as often as something is. */
export function catchUp(world: World): void {
  while (debits(world, false) || retries(world) || renewals(world) || expiries(world));
}

/** What becomes of the direct debits under way, due or not. */
export const settleDebits = (world: World): void => {
  while (debits(world, true));
  catchUp(world);
};

function debits(world: World, atOnce: boolean): boolean {
  const intent = all(world, "payment_intent").findLast(
    ({ status, created, customer }) =>
      status === "processing" && (atOnce || created + debitDays * day <= timeOf(world, customer)),
  );
  if (!intent) return false;
  const fate = find(world, "payment_method", intent.payment_method).metadata?.fate;
  const succeeds = fate === "later";
  settle(world, intent, succeeds);
  const payment = all(world, "invoice_payment").find(
    (one) => one.payment.payment_intent === intent.id,
  );
  if (!payment) return true;
  const invoice = find(world, "invoice", payment.invoice);
  settleInvoice(world, invoice, succeeds);
  const subscription = subscriptionOf(invoice);
  if (subscription) judge(world, find(world, "subscription", subscription), invoice);
  const session = all(world, "checkout.session").find((one) => one.invoice === invoice.id);
  if (session) {
    if (succeeds) session.payment_status = "paid";
    const what = `checkout.session.async_payment_${succeeds ? "succeeded" : "failed"}`;
    happened(world, what, keep(world, session));
  }
  return true;
}

function retries(world: World): boolean {
  const invoice = all(world, "invoice").findLast(
    ({ status, next_payment_attempt: at, customer }) =>
      status === "open" && at !== null && at <= timeOf(world, customer),
  );
  const id = invoice && subscriptionOf(invoice);
  if (!invoice || !id) return false;
  invoice.next_payment_attempt = null;
  const subscription = find(world, "subscription", id);
  if (subscription.status === "canceled") return true;
  collect(world, invoice, methodOf(world, subscription), false);
  judge(world, subscription, invoice);
  return true;
}

function renewals(world: World): boolean {
  const due = all(world, "subscription").findLast(
    (one) =>
      ["active", "past_due", "unpaid"].includes(one.status) &&
      itemIn(one).current_period_end <= timeOf(world, one.customer) &&
      !intentUnderWay(world, one),
  );
  if (due) renew(world, due);
  return Boolean(due);
}

/** The month before is known first: days are short when a clock is advanced. */
function intentUnderWay(world: World, { latest_invoice: id }: Stripe.Subscription): boolean {
  const intent = typeof id === "string" && intentOf(world, find(world, "invoice", id));
  return intent ? intent.status === "processing" : false;
}

function expiries(world: World): boolean {
  const late = all(world, "checkout.session").find(
    ({ status, expires_at: at, customer }) => status === "open" && at <= timeOf(world, customer),
  );
  if (late) expire(world, late.id);
  return Boolean(late);
}

export function makeClock(world: World, params: Params): Stripe.TestHelpers.TestClock {
  only(params, "name", "frozen_time");
  const frozen = whole(params.frozen_time, "frozen_time");
  return keep(world, {
    id: newId("clock"),
    object: "test_helpers.test_clock",
    created: timeOf(world),
    deletes_after: timeOf(world) + 30 * day,
    frozen_time: frozen,
    livemode: false,
    name: text(params.name),
    status: "ready",
    status_details: {},
  } satisfies Stripe.TestHelpers.TestClock);
}

/** Goes on day by day, doing what is due; the service allows two months at a time. */
export function advance(world: World, id: string, params: Params): Stripe.TestHelpers.TestClock {
  only(params, "", "frozen_time");
  const clock = find(world, "test_helpers.test_clock", id);
  const to = whole(params.frozen_time, "frozen_time");
  if (to <= clock.frozen_time || to - clock.frozen_time > 62 * day)
    throw wrong("frozen_time", "A clock advances by at most two intervals of its subscriptions.");
  while (clock.frozen_time < to) {
    clock.frozen_time = Math.min(to, clock.frozen_time + day);
    catchUp(world);
  }
  happened(world, "test_helpers.test_clock.ready", keep(world, clock));
  return clock;
}

/** The demo's own clock: for all customers without one of their own. */
export function skip(world: World, days: number): void {
  for (let passed = 0; passed < days; passed += 1) {
    world.ahead += day;
    catchUp(world);
  }
}
