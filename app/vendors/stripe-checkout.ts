import type Stripe from "stripe";
import { type Answer, ask, type StripeSettings, whole } from "./stripe.ts";

export interface CheckoutOrder {
  /** Our order's own id and how often a page was opened for it: asked twice, there is one session. */
  orderId: string;
  attempt: number;
  customer: {
    name: string;
    email: string;
    street: string;
    postalCode: string;
    city: string;
    country: string;
    language: "de" | "en";
  };
  monthly: MonthlyPrice;
  /** Charged once with the first month. */
  setup: { name: string; grossCents: number } | null;
  method: "card" | "sepa_debit";
  returnTo: string;
  cancelTo: string;
}

export interface MonthlyPrice {
  /** Names package, version and amount; the service keeps one price for each. */
  key: string;
  name: string;
  grossCents: number;
}

export interface Checkout {
  id: string;
  status: "open" | "complete" | "expired";
  /** The hosted page, while it is open. */
  url: string | null;
  orderId: string;
  customerId: string;
  subscriptionId: string | null;
  amountCents: number;
}

/** Opens the hosted page on which an order is paid; nothing of it comes from a form. */
export function startCheckout(
  order: CheckoutOrder,
  settings: StripeSettings,
): Promise<Answer<Checkout>> {
  return ask(settings, async (stripe) => {
    const { orderId, attempt, monthly, setup, method } = order;
    const [customer, price] = await Promise.all([
      stripe.customers.create(customerOf(order), { idempotencyKey: `customer:${orderId}` }),
      priceId(stripe, monthly),
    ]);
    const once = setup && {
      price_data: {
        currency: "eur",
        unit_amount: setup.grossCents,
        product_data: { name: setup.name },
      },
      quantity: 1,
    };
    const session = await stripe.checkout.sessions.create(
      {
        mode: "subscription",
        customer: whole(customer).id,
        client_reference_id: orderId,
        allowed_payment_method_types: [method],
        line_items: [{ price, quantity: 1 }, ...(once ? [once] : [])],
        subscription_data: { metadata: { order_id: orderId } },
        metadata: { order_id: orderId },
        locale: order.customer.language,
        success_url: order.returnTo,
        cancel_url: order.cancelTo,
      },
      { idempotencyKey: `checkout:${orderId}:${attempt}` },
    );
    return checkoutOf(whole(session));
  });
}

/** The checkout as it stands now. */
export const lookAtCheckout = (id: string, settings: StripeSettings): Promise<Answer<Checkout>> =>
  ask(settings, async (stripe) => checkoutOf(whole(await stripe.checkout.sessions.retrieve(id))));

/** Closes a page that is still open, so that nobody pays there any more; returns how it stands. */
export const closeCheckout = (id: string, settings: StripeSettings): Promise<Answer<Checkout>> =>
  ask(settings, async (stripe) => checkoutOf(whole(await stripe.checkout.sessions.expire(id))));

/** The one price of a package at an amount: found by its key, else made. */
export async function priceId(
  stripe: Stripe,
  { key, name, grossCents }: MonthlyPrice,
): Promise<string> {
  const { data } = await stripe.prices.list({ lookup_keys: [key], active: true, limit: 1 });
  if (data[0]) return data[0].id;
  const made = await stripe.prices.create(
    {
      currency: "eur",
      unit_amount: grossCents,
      recurring: { interval: "month" },
      product_data: { name },
      lookup_key: key,
    },
    { idempotencyKey: `price:${key}` },
  );
  return whole(made).id;
}

function customerOf({ orderId, customer }: CheckoutOrder) {
  const { name, email, street, postalCode, city, country, language } = customer;
  return {
    name,
    email,
    address: { line1: street, postal_code: postalCode, city, country },
    preferred_locales: [language],
    metadata: { order_id: orderId },
  };
}

function checkoutOf(session: Stripe.Checkout.Session): Checkout {
  const { id, status, url, client_reference_id: orderId, amount_total: amount } = session;
  return {
    id,
    status: status === "complete" ? "complete" : status === "expired" ? "expired" : "open",
    url,
    orderId: orderId ?? "",
    customerId: idOf(session.customer) ?? "",
    subscriptionId: idOf(session.subscription),
    amountCents: amount ?? 0,
  };
}

/** What is linked stands there as its id or, if asked for, whole. */
export const idOf = (linked: string | { id: string } | null | undefined): string | null =>
  typeof linked === "string" ? linked : (linked?.id ?? null);
