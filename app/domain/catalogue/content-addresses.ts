import { addresses, addressOf } from "#app/i18n/addresses.ts";
import { type Locale, locales } from "#app/i18n/locale.ts";
import { idsWithSlug, slugOf } from "#app/i18n/slugs.ts";
import { vendorFacts } from "./vendors.ts";

/** The pages that search engines may list; the library's pages follow from the catalogue. */
const listed = [
  "home",
  "risks",
  "mistakes",
  "check.start",
  "check.rules",
  "packages",
  "use-cases",
  "vendors",
  "about",
  "consultation",
  "booking",
  "faq",
  "contact",
  "imprint",
  "privacy",
  "privacy.settings",
  "terms",
  "processing",
  "accessibility",
] as const satisfies readonly (keyof typeof addresses)[];

type Pair = Record<Locale, string>;

const pair = (address: (locale: Locale) => string): Pair => ({
  de: address("de"),
  en: address("en"),
});

/** Every public content page by its addresses in both languages. */
export const contentAddresses: readonly Pair[] = [
  ...listed.map((page) => addresses[page]),
  ...idsWithSlug.map((id) =>
    pair((locale) => addressOf("use-case", locale, { useCaseSlug: slugOf(id, locale) })),
  ),
  ...vendorFacts.vendors.map(({ id }) =>
    pair((locale) => addressOf("vendor", locale, { vendorId: id })),
  ),
];

/** All of them in one row. */
export const everyContentPath: readonly string[] = contentAddresses.flatMap((one) =>
  locales.map((locale) => one[locale]),
);
