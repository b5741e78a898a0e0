import type Stripe from "stripe";
import { type Answer, ask, type StripeSettings, whole } from "./stripe.ts";

/**
 * The hosted page on which a customer changes the payment method, and nothing else: terms and cancellation live in our
 * pages, and only our own document is an invoice.
 */
export const openPortal = (
  visit: { customerId: string; locale: "de" | "en"; returnTo: string },
  settings: StripeSettings,
): Promise<Answer<{ url: string }>> =>
  ask(settings, async (stripe) => {
    const { url } = whole(
      await stripe.billingPortal.sessions.create({
        customer: visit.customerId,
        configuration: await configurationId(stripe),
        locale: visit.locale,
        return_url: visit.returnTo,
      }),
    );
    return { url };
  });

const purpose = "payment-method-only";

async function configurationId(stripe: Stripe): Promise<string> {
  const { data } = await stripe.billingPortal.configurations.list({ active: true, limit: 100 });
  const known = data.find(({ metadata }) => metadata?.purpose === purpose);
  if (known) return known.id;
  const made = await stripe.billingPortal.configurations.create(
    {
      features: {
        payment_method_update: { enabled: true },
        customer_update: { enabled: false },
        invoice_history: { enabled: false },
        subscription_cancel: { enabled: false },
        subscription_update: { enabled: false },
      },
      metadata: { purpose },
    },
    { idempotencyKey: `portal:${purpose}` },
  );
  return whole(made).id;
}
