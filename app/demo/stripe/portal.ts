import type { Stripe } from "#app/vendors/stripe.ts";
import { type Fate, makeMethod } from "./customers.ts";
import { fields, flag, merged, only, type Params, text } from "./form.ts";
import { collect, intentOf, subscriptionOf } from "./invoices.ts";
import { judge } from "./subscriptions.ts";
import { all, find, happened, keep, newId, timeOf, type World } from "./world.ts";

export function makeConfiguration(
  world: World,
  params: Params,
): Stripe.BillingPortal.Configuration {
  only(params, "metadata business_profile default_return_url name", "features");
  const features = fields(params.features);
  const on = (name: string) => flag(fields(features[name]).enabled);
  return keep(world, {
    id: newId("bpc"),
    object: "billing_portal.configuration",
    active: true,
    application: null,
    business_profile: { headline: null, privacy_policy_url: null, terms_of_service_url: null },
    created: timeOf(world),
    default_return_url: null,
    features: {
      customer_update: { allowed_updates: [], enabled: on("customer_update") },
      invoice_history: { enabled: on("invoice_history") },
      payment_method_update: {
        enabled: on("payment_method_update"),
        payment_method_configuration: null,
      },
      subscription_cancel: {
        cancellation_reason: { enabled: false, feedback_options: null, options: [] },
        enabled: on("subscription_cancel"),
        mode: "at_period_end",
        proration_behavior: "none",
      },
      subscription_pause: {
        duration: { interval_options: [], type: "interval_options" },
        enabled: false,
      },
      subscription_update: {
        billing_cycle_anchor: null,
        default_allowed_updates: [],
        enabled: on("subscription_update"),
        products: null,
        proration_behavior: "none",
        schedule_at_period_end: { conditions: [] },
        trial_update_behavior: "continue_trial",
      },
    },
    is_default: false,
    livemode: false,
    login_page: { enabled: false, url: null },
    metadata: merged({}, params.metadata),
    name: null,
    updated: timeOf(world),
  } satisfies Stripe.BillingPortal.Configuration);
}

export function openPortalSession(world: World, params: Params): Stripe.BillingPortal.Session {
  only(params, "configuration locale return_url flow_data", "customer");
  const customer = find(world, "customer", params.customer).id;
  const id = newId("bps");
  return keep(world, {
    id,
    object: "billing_portal.session",
    configuration: find(world, "billing_portal.configuration", params.configuration).id,
    created: timeOf(world),
    customer,
    customer_account: null,
    flow: null,
    livemode: false,
    locale: text(params.locale) ?? "auto",
    on_behalf_of: null,
    return_url: text(params.return_url),
    url: `${world.origin}/p/session/${id}`,
  } satisfies Stripe.BillingPortal.Session);
}

/** Another means of payment for everything that runs; what is open is tried with it at once. */
export function replaceMethod(
  world: World,
  { customer }: Stripe.BillingPortal.Session,
  type: "card" | "sepa_debit",
  fate: Fate,
): void {
  const { id } = makeMethod(world, type, fate, customer);
  const owner = find(world, "customer", customer);
  owner.invoice_settings.default_payment_method = id;
  happened(world, "customer.updated", keep(world, owner));
  for (const one of all(world, "subscription"))
    if (one.customer === customer && one.status !== "canceled") {
      one.default_payment_method = id;
      happened(world, "customer.subscription.updated", keep(world, one));
    }
  for (const invoice of all(world, "invoice"))
    if (invoice.customer === customer && invoice.status === "open") retry(world, invoice, id);
}

function retry(world: World, invoice: Stripe.Invoice, method: string): void {
  if (intentOf(world, invoice)?.status === "processing") return;
  collect(world, invoice, method, true);
  const id = subscriptionOf(invoice);
  if (id) judge(world, find(world, "subscription", id), invoice);
}
