import { randomBytes } from "node:crypto";
import type { Stripe } from "#app/vendors/stripe.ts";
import { missing } from "./faults.ts";

/** Everything the stand-in keeps, by the name that the service gives its objects. */
export interface Kinds {
  customer: Stripe.Customer;
  product: Stripe.Product;
  price: Stripe.Price;
  payment_method: Stripe.PaymentMethod;
  "checkout.session": Stripe.Checkout.Session;
  subscription: Stripe.Subscription;
  invoice: Stripe.Invoice;
  invoiceitem: Stripe.InvoiceItem;
  invoice_payment: Stripe.InvoicePayment;
  payment_intent: Stripe.PaymentIntent;
  refund: Stripe.Refund;
  event: Stripe.Event;
  "billing_portal.configuration": Stripe.BillingPortal.Configuration;
  "billing_portal.session": Stripe.BillingPortal.Session;
  "test_helpers.test_clock": Stripe.TestHelpers.TestClock;
}
export type Kind = keyof Kinds;
export type Kept = Kinds[Kind];

export interface World {
  /** Where its hosted pages are. */
  origin: string;
  objects: Map<string, Kept>;
  /** Answers by idempotency key. */
  answered: Map<string, { request: string; status: number; body: string }>;
  /** Seconds that the demo's own clock is ahead of the real one. */
  ahead: number;
  /** What was changed since it was last saved. */
  changed: Set<string>;
  tell(event: Stripe.Event): void;
}

export const newId = (prefix: string): string =>
  `${prefix}_${randomBytes(18).toString("base64url").replaceAll(/[-_]/g, "0")}`;

/** Seconds since 1970, by the test clock of a customer if it has one. */
export function timeOf(world: World, customerId?: unknown): number {
  const customer = typeof customerId === "string" ? world.objects.get(customerId) : undefined;
  const clock = customer?.object === "customer" ? customer.test_clock : undefined;
  const frozen = typeof clock === "string" ? world.objects.get(clock) : undefined;
  if (frozen?.object === "test_helpers.test_clock") return frozen.frozen_time;
  return Math.floor(Date.now() / 1000) + world.ahead;
}

export function keep<T extends Kept>(world: World, object: T): T {
  world.objects.set(object.id, object);
  world.changed.add(object.id);
  return object;
}

export function find<K extends Kind>(world: World, kind: K, id: unknown): Kinds[K] {
  const found = typeof id === "string" ? world.objects.get(id) : undefined;
  if (found?.object !== kind) throw missing(kind, String(id));
  return found as Kinds[K];
}

/** Whose an object is. */
export const customerOf = ({ customer }: { customer: string | { id: string } | null }): string =>
  typeof customer === "string" ? customer : (customer?.id ?? "");

/** All objects of a kind, the newest first. */
export function all<K extends Kind>(world: World, kind: K): Kinds[K][] {
  const found = [...world.objects.values()].filter(({ object }) => object === kind);
  return (found as Kinds[K][]).toReversed();
}

/** Without what the stand-in keeps for itself. */
export const shown = <T extends object>(object: T): T =>
  Object.fromEntries(Object.entries(object).filter(([name]) => name !== "hidden")) as T;

/** Says that something happened, with the object as it is at this moment. */
export function happened(world: World, type: string, object: Kept): void {
  const event = {
    id: newId("evt"),
    object: "event",
    api_version: "2026-10-28.endive",
    created: timeOf(world),
    data: { object: structuredClone(shown(object)) },
    livemode: false,
    pending_webhooks: 1,
    request: { id: null, idempotency_key: null },
    type,
  } as unknown as Stripe.Event;
  keep(world, event);
  world.tell(event);
}
