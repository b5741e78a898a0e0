import type Stripe from "stripe";

/** An event that was proven to come from the payment service, and what of ours it is about. */
export interface PaymentEvent {
  id: string;
  type: string;
  at: Date;
  /** Ids only: what became of it is asked for, never read from the event. */
  about: { kind: "checkout" | "subscription"; id: string } | null;
}

/** Back for a message on its way, ahead for clocks that differ, in seconds. */
const oldest = 300;
const ahead = 30;

/**
 * Reads an event from the raw body if it carries the service's signature under our secret and was signed within five
 * minutes; undefined for anything else.
 */
export async function readEvent(
  delivery: { body: Buffer; signature: string | null },
  secret: string,
  now = Date.now(),
): Promise<PaymentEvent | undefined> {
  const signedAt = Number(/(?:^|,)t=(\d{1,12})(?:,|$)/.exec(delivery.signature ?? "")?.[1]);
  if (secret === "" || !(signedAt - now / 1000 <= ahead)) return undefined;
  const { default: Sdk } = await import("stripe");
  try {
    const { body, signature } = delivery;
    const { webhooks } = Sdk;
    const event = webhooks.constructEvent(body, signature ?? "", secret, oldest, undefined, now);
    return isSound(event) ? meaningOf(event) : undefined;
  } catch {
    return undefined;
  }
}

const identifier = /^[\w-]{1,200}$/;

const isSound = ({ id, type, created, data }: Stripe.Event): boolean =>
  identifier.test(id) &&
  /^[\w.]{1,120}$/.test(type) &&
  Number.isFinite(created) &&
  Boolean(data?.object);

const meaningOf = (event: Stripe.Event): PaymentEvent => ({
  id: event.id,
  type: event.type,
  at: new Date(event.created * 1000),
  about: subjectOf(event),
});

function subjectOf({ type, data }: Stripe.Event): PaymentEvent["about"] {
  const object = data.object as unknown as Record<string, unknown>;
  if (type.startsWith("checkout.session.")) return named("checkout", object.id);
  if (type.startsWith("customer.subscription.")) return named("subscription", object.id);
  if (!type.startsWith("invoice.")) return null;
  const parent = object.parent as Stripe.Invoice.Parent | null;
  return named("subscription", parent?.subscription_details?.subscription);
}

const named = (kind: "checkout" | "subscription", id: unknown): PaymentEvent["about"] =>
  typeof id === "string" && identifier.test(id) ? { kind, id } : null;
