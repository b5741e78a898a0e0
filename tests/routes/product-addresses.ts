import type { RouteConfigEntry } from "@react-router/dev/routes";
import { addresses, type PageKey } from "#app/i18n/addresses.ts";
import { type Locale, locales } from "#app/i18n/locale.ts";
import routes from "#app/routes.ts";

/** German lives at /, English at /en: said once more, so that a change of the rule does not go unnoticed. */
export const languageOf = (path: string): Locale =>
  path === "/en" || path.startsWith("/en/") ? "en" : "de";

/** What stands for a page of the library, and for a token, a lead and a mail that nobody has. */
const samples: Record<string, string | Record<Locale, string>> = {
  useCaseSlug: { de: "lead-bewertung", en: "lead-scoring" },
  vendorId: "hubspot",
  token: "nobody-has-this-token-0123456789-abcdefghij",
  leadId: "00000000-0000-4000-8000-00000000dead",
  organisationId: "00000000-0000-4000-8000-00000000dead",
  useCaseId: "00000000-0000-4000-8000-00000000dead",
  measureId: "00000000-0000-4000-8000-00000000dead",
  entryId: "00000000-0000-4000-8000-00000000dead",
  evidenceId: "00000000-0000-4000-8000-00000000dead",
  reviewId: "00000000-0000-4000-8000-00000000dead",
  fileId: "00000000-0000-4000-8000-00000000dead",
  consentId: "00000000-0000-4000-8000-00000000dead",
  offerId: "00000000-0000-4000-8000-00000000dead",
  invoiceId: "00000000-0000-4000-8000-00000000dead",
  timeEntryId: "00000000-0000-4000-8000-00000000dead",
  subStepId: "00000000-0000-4000-8000-00000000dead",
  proposalId: "00000000-0000-4000-8000-00000000dead",
  reportId: "00000000-0000-4000-8000-00000000dead",
  appointmentId: "00000000-0000-4000-8000-00000000dead",
  passkeyId: "00000000-0000-4000-8000-00000000dead",
  sessionId: "00000000-0000-4000-8000-00000000dead",
  personId: "00000000-0000-4000-8000-00000000dead",
  invitationId: "00000000-0000-4000-8000-00000000dead",
  shareId: "00000000-0000-4000-8000-00000000dead",
  mailId: "4711",
};

const filled = (path: string) =>
  path.replace(/:(\w+)/g, (_, name: string) => {
    const value = samples[name];
    if (value === undefined) throw new Error(`Say in product-addresses.ts what stands for ${name}`);
    return typeof value === "string" ? value : value[languageOf(path)];
  });

/** A page behind the two doors that only people with a session pass; everybody else is sent to sign in. */
export type InnerPage = Extract<
  PageKey,
  | "workspace"
  | `workspace.${string}`
  | `office.${string}`
  | "security"
  | `security.${string}`
  | "step-up"
>;

export const isInner = (page: PageKey): page is InnerPage =>
  /^(workspace|office|security|step-up)(\.|$)/.test(page);

export interface ProductPage {
  page: PageKey;
  locale: Locale;
  path: string;
}

/** Every page in every language. */
export const productPages: ProductPage[] = Object.entries(addresses).flatMap(([page, slugs]) =>
  locales.map((locale) => ({ page: page as PageKey, locale, path: filled(slugs[locale]) })),
);

function paths(entries: readonly RouteConfigEntry[], parent = ""): string[] {
  return entries.flatMap(({ path, children = [] }) => {
    const here = path === undefined ? parent : `${parent}/${path}`.replaceAll(/\/+/g, "/");
    return path === undefined || children.length > 0 ? paths(children, here) : [filled(here)];
  });
}

/** Every address of the route list, pages and others, and two that lead nowhere. */
export const everyAddress: string[] = [
  ...paths(routes).filter((path) => path !== "/*"),
  "/gibt-es-nicht",
  "/en/nowhere",
];

/**
 * For what holds at the gate, whatever stands behind: npm test asks a share, a quick npm run endure -- addresses a share
 * of the others, and a full one everywhere.
 */
const everywhere = process.env.EVERY_ADDRESS === "1";
const others = process.env.EVERY_ADDRESS === "others";

/** Each eighth page in one of its languages, in turn: for what no language changes, and takes long. */
export const inTurns = productPages.filter(({ locale }, index) => {
  const page = Math.floor(index / 2) + (others ? 4 : 0);
  return everywhere || (page % 8 === 0 && locale === (page % 16 === 0 ? "de" : "en"));
});

/** Each page in one of its languages: for what takes long and every page may get wrong. */
export const inOneLanguage = productPages.filter(
  ({ locale }, index) =>
    everywhere || locale === ((Math.floor(index / 2) % 2 === 0) === !others ? "de" : "en"),
);

const pathsOf = (pages: ProductPage[]) => new Set(pages.map(({ path }) => path));
const [all, turns, once] = [productPages, inTurns, inOneLanguage].map(pathsOf) as [
  Set<string>,
  Set<string>,
  Set<string>,
];

/** The same of the list of routes, with all that is no page. */
export const everyAddressOnce = everyAddress.filter((path) => !all.has(path) || once.has(path));

/** The pages of the share, and as many of the addresses that are no page. */
export const everyAddressInTurns = everyAddress.filter((path, index) =>
  all.has(path) ? turns.has(path) : everywhere || index % 4 === (others ? 2 : 0),
);

/** The address the router answers with data instead of a page. */
export const dataOf = (path: string) => (path === "/" ? "/_.data" : `${path}.data`);
