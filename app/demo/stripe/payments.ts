import type { Stripe } from "#app/vendors/stripe.ts";
import { attach, type Fate, methodId } from "./customers.ts";
import { declined, wrong } from "./faults.ts";
import { flag, list, merged, only, type Params, text, whole } from "./form.ts";
import { all, customerOf, find, happened, keep, newId, timeOf, type World } from "./world.ts";

interface Charge {
  amount: number;
  customer: string | null;
  method: string | null;
  metadata?: Record<string, string>;
}

export function makeIntent(world: World, { amount, customer, method, metadata = {} }: Charge) {
  const intent = keep(world, {
    id: newId("pi"),
    object: "payment_intent",
    allowed_payment_method_types: null,
    amount,
    amount_capturable: 0,
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: null,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: "automatic",
    client_secret: null,
    confirmation_method: "automatic",
    created: timeOf(world, customer),
    currency: "eur",
    customer,
    customer_account: null,
    description: null,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: null,
    metadata,
    next_action: null,
    on_behalf_of: null,
    payment_method: method,
    payment_method_configuration_details: null,
    payment_method_options: null,
    payment_method_types: ["card", "sepa_debit"],
    payment_record: null,
    processing: null,
    receipt_email: null,
    review: null,
    setup_future_usage: null,
    shipping: null,
    source: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: method ? "requires_confirmation" : "requires_payment_method",
    transfer_group: null,
  } satisfies Stripe.PaymentIntent as Stripe.PaymentIntent);
  happened(world, "payment_intent.created", intent);
  return intent;
}

/** Tries to collect; what a direct debit becomes is known days later. `isFirst`: the customer is there. */
export function confirm(world: World, intent: Stripe.PaymentIntent, isFirst = true): void {
  const method = find(world, "payment_method", intent.payment_method);
  const fate = (method.metadata?.fate ?? "pays") as Fate;
  if (fate === "later" || fate === "later-fails") {
    intent.status = "processing";
    happened(world, "payment_intent.processing", keep(world, intent));
  } else settle(world, intent, fate === "pays" || (fate === "fails-later" && isFirst));
}

export function settle(world: World, intent: Stripe.PaymentIntent, succeeds: boolean): void {
  intent.status = succeeds ? "succeeded" : "requires_payment_method";
  intent.amount_received = succeeds ? intent.amount : 0;
  intent.last_payment_error = succeeds
    ? null
    : { type: "card_error", code: "card_declined", message: "The payment was declined." };
  keep(world, intent);
  happened(world, `payment_intent.${succeeds ? "succeeded" : "payment_failed"}`, intent);
}

export function intentByCall(world: World, params: Params): Stripe.PaymentIntent {
  only(
    params,
    "customer payment_method payment_method_types confirm description metadata off_session return_url automatic_payment_methods shipping receipt_email",
    "amount currency",
  );
  const customer = text(params.customer);
  if (customer) find(world, "customer", customer);
  const given = text(params.payment_method);
  const intent = makeIntent(world, {
    amount: whole(params.amount, "amount"),
    customer,
    method: given && methodId(world, given, customer),
    metadata: merged({}, params.metadata),
  });
  intent.description = text(params.description);
  intent.payment_method_types = list(params.payment_method_types).map(String);
  return flag(params.confirm) ? confirmByCall(world, intent.id, {}) : intent;
}

export function confirmByCall(world: World, id: string, params: Params): Stripe.PaymentIntent {
  only(params, "payment_method return_url off_session");
  const intent = find(world, "payment_intent", id);
  if (intent.status === "succeeded")
    throw wrong(
      "intent",
      "This PaymentIntent has already succeeded.",
      "payment_intent_unexpected_state",
    );
  const given = text(params.payment_method);
  if (given) intent.payment_method = methodId(world, given, customerOf(intent));
  confirm(world, intent);
  if (intent.status === "requires_payment_method") throw declined();
  return intent;
}

export const attachByCall = (world: World, id: string, params: Params) => {
  only(params, "", "customer");
  return attach(world, id, text(params.customer) ?? "");
};

/** Never more than was paid. */
export function makeRefund(world: World, params: Params): Stripe.Refund {
  only(params, "amount reason metadata", "payment_intent");
  const intent = find(world, "payment_intent", params.payment_intent);
  const before = all(world, "refund").filter((one) => one.payment_intent === intent.id);
  const left = intent.amount_received - before.reduce((sum, { amount }) => sum + amount, 0);
  const amount = params.amount === undefined ? left : whole(params.amount, "amount");
  if (left <= 0)
    throw wrong(
      "payment_intent",
      "The payment has already been refunded.",
      "charge_already_refunded",
    );
  if (amount <= 0 || amount > left)
    throw wrong("amount", `Refund amount (${amount}) is greater than unrefunded amount (${left})`);
  const refund = keep(world, {
    id: newId("re"),
    object: "refund",
    amount,
    balance_transaction: null,
    charge: null,
    created: timeOf(world),
    currency: "eur",
    customer: intent.customer,
    customer_account: null,
    metadata: merged({}, params.metadata),
    payment_intent: intent.id,
    payment_method: intent.payment_method,
    reason: null,
    receipt_number: null,
    source_transfer_reversal: null,
    status: "succeeded",
    transfer_reversal: null,
  } satisfies Stripe.Refund);
  happened(world, "refund.created", refund);
  return refund;
}
