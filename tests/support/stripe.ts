import type { CheckoutOrder } from "#app/vendors/stripe-checkout.ts";

/** An order as the product asks for its page: a month of 464.10 €, by card, in German. */
export function checkoutOrder({
  method = "card",
  language = "de",
  setupCents = 0,
}: {
  method?: CheckoutOrder["method"];
  language?: "de" | "en";
  setupCents?: number;
} = {}): CheckoutOrder {
  return {
    orderId: crypto.randomUUID(),
    attempt: 1,
    customer: {
      name: "Kunde GmbH",
      email: "rechnung@kunde.example",
      street: "Weg 1",
      postalCode: "20095",
      city: "Hamburg",
      country: "DE",
      language,
    },
    monthly: { key: "support:1:46410", name: "Begleitung", grossCents: 46_410 },
    setup: setupCents > 0 ? { name: "Einrichtung", grossCents: setupCents } : null,
    method,
    returnTo: "http://localhost/back",
    cancelTo: "http://localhost/order",
  };
}

/** Presses a button on a hosted page of the stand-in. */
export const onPage = (url: string | null, wish: string): Promise<Response> =>
  fetch(url ?? "", { method: "POST", body: new URLSearchParams({ wish }), redirect: "manual" });
