import type { Stripe } from "#app/vendors/stripe.ts";
import { fields, list, merged, only, type Params, text } from "./form.ts";
import { find, happened, keep, newId, timeOf, type World } from "./world.ts";

const known =
  "name email description phone address preferred_locales metadata test_clock payment_method invoice_settings source tax_exempt shipping";

export function makeCustomer(world: World, params: Params): Stripe.Customer {
  only(params, known);
  const clock = text(params.test_clock);
  if (clock) find(world, "test_helpers.test_clock", clock);
  const customer: Stripe.Customer = {
    id: newId("cus"),
    object: "customer",
    balance: 0,
    created: timeOf(world),
    currency: null,
    customer_account: null,
    default_source: null,
    delinquent: false,
    description: null,
    email: null,
    invoice_settings: {
      custom_fields: null,
      default_payment_method: null,
      footer: null,
      rendering_options: null,
    },
    livemode: false,
    metadata: {},
    shipping: null,
    test_clock: clock,
  };
  keep(world, customer);
  apply(world, customer, params);
  happened(world, "customer.created", customer);
  return customer;
}

export function changeCustomer(world: World, id: string, params: Params): Stripe.Customer {
  only(params, known);
  const customer = find(world, "customer", id);
  apply(world, customer, params);
  happened(world, "customer.updated", customer);
  return customer;
}

function apply(world: World, customer: Stripe.Customer, params: Params): void {
  for (const name of ["name", "email", "description", "phone"] as const)
    if (params[name] !== undefined) customer[name] = text(params[name]);
  if (params.address) customer.address = addressOf(fields(params.address));
  if (params.preferred_locales)
    customer.preferred_locales = list(params.preferred_locales).map(String);
  customer.metadata = merged(customer.metadata, params.metadata);
  const method = text(params.payment_method);
  if (method) attach(world, method, customer.id);
  const standard = text(fields(params.invoice_settings).default_payment_method);
  if (standard)
    customer.invoice_settings.default_payment_method = methodId(world, standard, customer.id);
  keep(world, customer);
}

const addressOf = ({
  line1,
  line2,
  city,
  postal_code,
  state,
  country,
}: Params): Stripe.Address => ({
  line1: text(line1),
  line2: text(line2),
  city: text(city),
  postal_code: text(postal_code),
  state: text(state),
  country: text(country),
});

/** How a means of payment behaves: the service has test numbers for it, the stand-in a word. */
export type Fate = "pays" | "fails" | "fails-later" | "later" | "later-fails";

export function makeMethod(
  world: World,
  type: "card" | "sepa_debit",
  fate: Fate,
  customer: string | null,
): Stripe.PaymentMethod {
  const means =
    type === "card"
      ? { card: { ...card, last4: fate === "pays" ? "4242" : "0341" } }
      : { sepa_debit: { ...account, last4: "3000" } };
  return keep(world, {
    id: newId("pm"),
    object: "payment_method",
    billing_details: { address: null, email: null, name: null, phone: null, tax_id: null },
    created: timeOf(world),
    customer,
    customer_account: null,
    livemode: false,
    metadata: { fate },
    type,
    ...means,
  });
}

const tokens: Record<string, ["card" | "sepa_debit", Fate]> = {
  pm_card_visa: ["card", "pays"],
  pm_card_mastercard: ["card", "pays"],
  pm_card_chargeDeclined: ["card", "fails"],
  pm_card_chargeCustomerFail: ["card", "fails"],
  pm_sepa_debit: ["sepa_debit", "later"],
};

/** The service's own test names stand for new means of payment. */
export function methodId(world: World, name: string, customer: string | null): string {
  const token = Object.hasOwn(tokens, name) ? tokens[name] : undefined;
  if (token) return makeMethod(world, ...token, customer).id;
  return find(world, "payment_method", name).id;
}

export function attach(world: World, name: string, customerId: string): Stripe.PaymentMethod {
  const customer = find(world, "customer", customerId);
  const method = find(world, "payment_method", methodId(world, name, customer.id));
  method.customer = customer.id;
  happened(world, "payment_method.attached", keep(world, method));
  return method;
}

const card: Stripe.PaymentMethod.Card = {
  brand: "visa",
  checks: null,
  country: "DE",
  display_brand: "visa",
  exp_month: 12,
  exp_year: 2034,
  funding: "credit",
  generated_from: null,
  last4: "4242",
  networks: null,
  regulated_status: null,
  three_d_secure_usage: null,
  wallet: null,
};
const account: Stripe.PaymentMethod.SepaDebit = {
  bank_code: "37040044",
  branch_code: null,
  country: "DE",
  fingerprint: null,
  generated_from: null,
  last4: "3000",
};
