import { redirect } from "react-router";
import { openCheckout } from "#app/domain/billing/stripe/open-checkout.server.ts";
import type { Ordered } from "#app/domain/workspace/ordering/accept-offer.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** Leads to the hosted page of an order (throws the redirect), or says that the payment service does not answer. */
export async function toPaymentPage(
  { offer, method }: Extract<Ordered, { state: "to-pay" }>,
  token: string,
  locale: Locale,
): Promise<"unavailable"> {
  const origin = process.env.APP_ORIGIN ?? "";
  const back = addressOf("offer.payment", locale, { token });
  const opened = await openCheckout({
    orderId: offer.id,
    package: offer.package,
    terms: offer.terms,
    customer: offer.customer,
    method,
    returnTo: origin + back,
    cancelTo: origin + addressOf("offer", locale, { token }),
  });
  if (opened.state === "open") throw redirect(opened.url, 303);
  if (opened.state === "complete") throw redirect(back, 303);
  return "unavailable";
}
