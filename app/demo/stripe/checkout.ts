import type { Stripe } from "#app/vendors/stripe.ts";
import { makePrice } from "./catalogue.ts";
import { type Fate, makeMethod } from "./customers.ts";
import { wrong } from "./faults.ts";
import { fields, list, merged, only, type Params, text } from "./form.ts";
import type { Line } from "./invoices.ts";
import { begin } from "./subscriptions.ts";
import { customerOf, find, happened, keep, newId, timeOf, type World } from "./world.ts";

/** What the hosted page sells; the service does not show it with the session. */
type Selling = Stripe.Checkout.Session & {
  hidden: { prices: string[]; metadata: Record<string, string> };
};

export function openSession(world: World, params: Params): Stripe.Checkout.Session {
  only(
    params,
    "customer client_reference_id allowed_payment_method_types subscription_data metadata locale cancel_url expires_at",
    "mode line_items success_url",
  );
  if (params.mode !== "subscription") throw wrong("mode", "The stand-in sells subscriptions only.");
  const prices = list(params.line_items).map((line) => priceIn(world, fields(line)));
  if (!prices.some(({ type }) => type === "recurring"))
    throw wrong(
      "line_items",
      "You must provide at least one recurring price in `subscription` mode.",
    );
  const customer = find(world, "customer", params.customer);
  const now = timeOf(world, customer.id);
  const total = prices.reduce((sum, { unit_amount: amount }) => sum + (amount ?? 0), 0);
  const allowed = list(params.allowed_payment_method_types).map(String);
  const id = newId("cs_test");
  const session = keep(world, {
    ...blankSession(id, now),
    amount_subtotal: total,
    amount_total: total,
    cancel_url: text(params.cancel_url),
    client_reference_id: text(params.client_reference_id),
    customer: customer.id,
    locale: text(params.locale) ?? "auto",
    metadata: merged({}, params.metadata),
    hidden: {
      prices: prices.map((price) => price.id),
      metadata: merged({}, fields(params.subscription_data).metadata),
    },
    allowed_payment_method_types: allowed,
    payment_method_types: allowed,
    success_url: text(params.success_url),
    url: `${world.origin}/c/pay/${id}`,
  } satisfies Selling);
  return session;
}

/** Somebody pays on the hosted page. */
export function pay(world: World, session: Stripe.Checkout.Session, fate: Fate): void {
  if (session.status !== "open") return;
  const customer = customerOf(session);
  const [type = "card"] = session.payment_method_types;
  const method = makeMethod(
    world,
    type === "sepa_debit" ? "sepa_debit" : "card",
    fate,
    customer,
  ).id;
  const { prices, metadata } = (session as Selling).hidden;
  const sold = prices.map((id) => find(world, "price", id));
  const monthly = sold.find((price) => price.type === "recurring");
  if (!monthly) throw new Error("Nothing recurring was sold");
  const now = timeOf(world, customer);
  const once: Line[] = sold
    .filter((price) => price.type === "one_time")
    .map((price) => ({
      amount: price.unit_amount ?? 0,
      description: price.nickname ?? "1 ×",
      period: { start: now, end: now },
    }));
  const subscription = begin(world, { customer, price: monthly, method, metadata, once });
  const { latest_invoice: invoice } = subscription;
  const paid = find(world, "invoice", invoice).status === "paid";
  Object.assign(session, {
    status: "complete",
    payment_status: paid ? "paid" : "unpaid",
    subscription: subscription.id,
    invoice,
    url: null,
  } satisfies Partial<Stripe.Checkout.Session>);
  happened(world, "checkout.session.completed", keep(world, session));
}

/** Nobody came within a day, or the call said so. */
export function expire(world: World, id: string): Stripe.Checkout.Session {
  const session = find(world, "checkout.session", id);
  if (session.status !== "open")
    throw wrong("session", 'Only Checkout Sessions with a status in ["open"] can be expired.');
  Object.assign(session, { status: "expired", url: null });
  happened(world, "checkout.session.expired", keep(world, session));
  return session;
}

function priceIn(world: World, line: Params): Stripe.Price {
  if (line.price) return find(world, "price", line.price);
  return makePrice(world, fields(line.price_data));
}

const blankSession = (id: string, now: number): Stripe.Checkout.Session => ({
  id,
  object: "checkout.session",
  adaptive_pricing: null,
  after_expiration: null,
  allow_promotion_codes: null,
  allowed_payment_method_types: null,
  amount_subtotal: 0,
  amount_total: 0,
  automatic_tax: { enabled: false, liability: null, provider: null, status: null },
  billing_address_collection: null,
  cancel_url: null,
  client_reference_id: null,
  client_secret: null,
  collected_information: null,
  consent: null,
  consent_collection: null,
  created: now,
  currency: "eur",
  currency_conversion: null,
  custom_fields: [],
  custom_text: {
    after_submit: null,
    shipping_address: null,
    submit: null,
    terms_of_service_acceptance: null,
  },
  customer: null,
  customer_account: null,
  customer_creation: null,
  customer_details: null,
  customer_email: null,
  discounts: null,
  expires_at: now + 86_400,
  integration_identifier: null,
  invoice: null,
  invoice_creation: null,
  livemode: false,
  locale: "auto",
  managed_payments: null,
  metadata: {},
  mode: "subscription",
  origin_context: null,
  payment_intent: null,
  payment_link: null,
  payment_method_collection: "always",
  payment_method_configuration_details: null,
  payment_method_options: null,
  payment_method_types: [],
  payment_status: "unpaid",
  permissions: null,
  recovered_from: null,
  saved_payment_method_options: null,
  setup_intent: null,
  shipping_address_collection: null,
  shipping_cost: null,
  shipping_options: [],
  status: "open",
  submit_type: null,
  subscription: null,
  success_url: null,
  total_details: null,
  ui_mode: "hosted_page",
  url: null,
  wallet_options: null,
});
