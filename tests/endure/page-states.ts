import type { Page } from "@playwright/test";
import { contentAddresses } from "#app/domain/catalogue/content-addresses.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { productPages } from "#tests/routes/product-addresses.ts";
import { audiences } from "#tests/routes/workspace/permission-table.ts";
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

/** Whatever can be opened without a session: what it shows to everybody, and to whoever has no such link. */
function addressesIn(locale: Locale): string[] {
  const isOpen = ({ page, locale: own }: (typeof productPages)[number]) =>
    own === locale &&
    page in audiences &&
    audiences[page as keyof typeof audiences] !== "signed-in";
  const beside = {
    de: ["/gibt-es-nicht", "/demo", "/demo/bausteine"],
    en: ["/en/not-here", "/en/demo/components"],
  };
  const all = [
    ...contentAddresses.map((pair) => pair[locale]),
    ...productPages.filter(isOpen).map(({ path }) => path),
    ...beside[locale],
  ];
  return [...new Set(all)];
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
