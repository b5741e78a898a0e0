import type { Page } from "@playwright/test";
import { contentAddresses } from "#app/domain/catalogue/content-addresses.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { checkStates } from "./page-states-check.ts";
import { contactStates, bookingStates, refusedStates } from "./page-states-forms.ts";

/** Somebody on the way through the product, who stops at each page and each state of it. */
export interface Walker {
  page: Page;
  locale: Locale;
  origin: string;
  /** One address of ten, one check of many. */
  quick: boolean;
  /** Looks at the page as it is now, under a name. */
  look(name: string): Promise<void>;
  /** The links of the newest mail to somebody; waits for it. */
  mailed(recipient: string): Promise<string[]>;
}

const nobody = { token: "nobody-has-this-token-0123456789-abcdefghij" };

/** Pages that everybody may open by their address. */
function addressesIn(locale: Locale): string[] {
  const pages = ["sign-in", "sign-in.sent", "report.requested", "message.requested"] as const;
  const overs = ["report.confirm", "message.confirm", "report", "report.shared"] as const;
  const gone = ["own-data", "booking.cancel", "booking.move", "invitation"] as const;
  return [
    ...contentAddresses.map((pair) => pair[locale]),
    ...pages.map((page) => addressOf(page, locale)),
    ...[...overs, ...gone].map((page) => addressOf(page, locale, nobody)),
    ...(locale === "de"
      ? ["/gibt-es-nicht", "/demo", "/demo/bausteine"]
      : ["/en/not-here", "/en/demo/components"]),
  ];
}

/** Every public page of one language in every state that a visitor can bring it into. */
export async function walkAll(walker: Walker): Promise<void> {
  const { page, locale, quick, look } = walker;
  const addresses = addressesIn(locale).filter((_, at) => !quick || at % 10 === 0);
  for (const address of addresses) {
    await page.goto(address);
    await look(address);
  }
  await refusedStates(walker);
  await contactStates(walker);
  await checkStates(walker);
  await bookingStates(walker);
}

/** Sends a form although the browser would rather have it filled in first. */
export async function sendUnchecked(page: Page, name: string): Promise<void> {
  await page.evaluate(() => {
    for (const form of document.forms) form.noValidate = true;
  });
  await press(page, name);
}

export const press = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true }).first().click();
