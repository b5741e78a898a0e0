import { innerAddresses } from "./inner-addresses.ts";
import type { Locale } from "./locale.ts";
import { officeAddresses } from "./office-addresses.ts";
import { reportAddresses } from "./report-addresses.ts";
import { slugsOf } from "./slugs.ts";

/** Every page with its German and its English address. The one place where slugs are written. */
export const addresses = {
  home: { de: "/", en: "/en" },
  risks: { de: "/risiken", en: "/en/risks" },
  mistakes: { de: "/haeufige-fehler", en: "/en/common-mistakes" },
  packages: { de: "/pakete", en: "/en/packages" },
  about: { de: "/ueber-uns", en: "/en/about-us" },
  faq: { de: "/fragen", en: "/en/questions" },
  "use-cases": { de: "/ki-einsaetze", en: "/en/ai-use-cases" },
  "use-case": { de: "/ki-einsaetze/:useCaseSlug", en: "/en/ai-use-cases/:useCaseSlug" },
  vendors: { de: "/anbieter", en: "/en/vendors" },
  vendor: { de: "/anbieter/:vendorId", en: "/en/vendors/:vendorId" },
  "check.start": { de: "/pilotencheck", en: "/en/pre-flight-check" },
  "check.questions": { de: "/pilotencheck/fragen", en: "/en/pre-flight-check/questions" },
  "check.result": { de: "/pilotencheck/ergebnis", en: "/en/pre-flight-check/result" },
  "draft.keeping": { de: "/pilotencheck/merken", en: "/en/pre-flight-check/keep" },
  draft: { de: "/pilotencheck/weiter/:token", en: "/en/pre-flight-check/continue/:token" },
  "draft.deletion": {
    de: "/pilotencheck/weiter/:token/loeschen",
    en: "/en/pre-flight-check/continue/:token/delete",
  },
  "check.rules": { de: "/so-rechnen-wir", en: "/en/how-we-score" },
  "report.request": { de: "/bericht/anfordern", en: "/en/report/request" },
  "report.requested": { de: "/bericht/angefordert", en: "/en/report/requested" },
  "report.confirm": { de: "/bericht/bestaetigen/:token", en: "/en/report/confirm/:token" },
  report: { de: "/bericht/ansehen/:token", en: "/en/report/view/:token" },
  contact: { de: "/kontakt", en: "/en/contact" },
  "message.requested": { de: "/kontakt/postfach", en: "/en/contact/mailbox" },
  "message.confirm": { de: "/kontakt/bestaetigen/:token", en: "/en/contact/confirm/:token" },
  imprint: { de: "/impressum", en: "/en/imprint" },
  ...reportAddresses,
  privacy: { de: "/datenschutz", en: "/en/privacy" },
  "privacy.settings": { de: "/datenschutz-einstellungen", en: "/en/privacy-settings" },
  terms: { de: "/agb", en: "/en/terms" },
  processing: { de: "/auftragsverarbeitung", en: "/en/data-processing" },
  accessibility: { de: "/barrierefreiheit", en: "/en/accessibility" },
  "sign-in": { de: "/anmelden", en: "/en/sign-in" },
  "sign-in.sent": { de: "/anmelden/postfach", en: "/en/sign-in/mailbox" },
  "sign-in.link": { de: "/anmelden/link/:token", en: "/en/sign-in/link/:token" },
  "sign-in.code": { de: "/anmelden/code", en: "/en/sign-in/code" },
  "sign-in.set-up": { de: "/anmelden/einrichten", en: "/en/sign-in/set-up" },
  "sign-in.set-up.passkey": {
    de: "/anmelden/einrichten/passkey",
    en: "/en/sign-in/set-up/passkey",
  },
  "sign-in.passkey": { de: "/anmelden/passkey", en: "/en/sign-in/passkey" },
  "sign-in.recovery": { de: "/anmelden/notfallcode", en: "/en/sign-in/recovery-code" },
  "sign-out": { de: "/abmelden", en: "/en/sign-out" },
  booking: { de: "/erstgespraech", en: "/en/first-consultation" },
  consultation: {
    de: "/erstgespraech/so-laeuft-es-ab",
    en: "/en/first-consultation/how-it-works",
  },
  "booking.booked": { de: "/erstgespraech/gebucht", en: "/en/first-consultation/booked" },
  "booking.move": {
    de: "/erstgespraech/verschieben/:token",
    en: "/en/first-consultation/move/:token",
  },
  "booking.cancel": {
    de: "/erstgespraech/absagen/:token",
    en: "/en/first-consultation/cancel/:token",
  },
  offer: { de: "/angebot/:token", en: "/en/offer/:token" },
  "offer.details": { de: "/angebot/:token/angaben", en: "/en/offer/:token/details" },
  "offer.payment": { de: "/angebot/:token/zahlung", en: "/en/offer/:token/payment" },
  order: { de: "/paket-bestellen", en: "/en/order-a-package" },
  "order.requested": {
    de: "/paket-bestellen/postfach",
    en: "/en/order-a-package/mailbox",
  },
  invitation: { de: "/einladung/:token", en: "/en/invitation/:token" },
  "own-data": { de: "/ihre-daten/:token", en: "/en/your-data/:token" },
  "own-data.pdf": { de: "/ihre-daten/pdf/:token", en: "/en/your-data/pdf/:token" },
  "own-data.correction": {
    de: "/ihre-daten/angaben/:token",
    en: "/en/your-data/details/:token",
  },
  "own-data.withdrawal": {
    de: "/ihre-daten/widerruf/:token",
    en: "/en/your-data/withdrawal/:token",
  },
  "own-data.deletion": {
    de: "/ihre-daten/loeschung/:token",
    en: "/en/your-data/deletion/:token",
  },
  "news.unsubscribe": {
    de: "/nachrichten/abbestellen/:token",
    en: "/en/news/unsubscribe/:token",
  },
  ...innerAddresses,
  ...officeAddresses,
} as const satisfies Record<string, Record<Locale, string>>;

export type PageKey = keyof typeof addresses;

type Params<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Record<Name, string> & Params<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Record<Name, string>
    : unknown;

type Arguments<Key extends PageKey> =
  unknown extends Params<(typeof addresses)[Key]["de"]>
    ? []
    : [params: Params<(typeof addresses)[Key]["de"]>];

export function addressOf<Key extends PageKey>(
  page: Key,
  locale: Locale,
  ...[params]: Arguments<Key>
): string {
  const values = (params ?? {}) as Record<string, string>;
  return addresses[page][locale].replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(values[name] ?? ""),
  );
}

const patterns = Object.values(addresses).map((pair) => ({
  de: new RegExp(`^${pair.de.replace(/:\w+/g, "([^/]+)")}$`, "i"),
  en: new RegExp(`^${pair.en.replace(/:\w+/g, "([^/]+)")}$`, "i"),
  pair,
}));

/** Whether an address without its query is one of a page, so that it may be gone on to. */
export const isPage = (pathname: string): boolean =>
  patterns.some(({ de, en }) => de.test(pathname) || en.test(pathname));

/** The pattern that an address follows: a name for the page without its tokens and ids; undefined for no page. */
export function patternOf(pathname: string): string | undefined {
  for (const { de, en, pair } of patterns) {
    if (de.test(pathname)) return pair.de;
    if (en.test(pathname)) return pair.en;
  }
  return undefined;
}

/** The addresses of this page in both languages as they are written in the table; both homes where it is unknown. */
export function addressesOf(pathname: string, from: Locale): Record<Locale, string> {
  const path = pathname.length > 1 ? pathname.replace(/\/+$/, "") : pathname;
  for (const pattern of patterns) {
    const values = pattern[from].exec(path)?.slice(1);
    if (values) return filled(pattern.pair, values, from) ?? addresses.home;
  }
  return addresses.home;
}

/** The same page in the other language, or that language's home where the page is unknown. */
export function inOtherLanguage(pathname: string, from: Locale): string {
  return addressesOf(pathname, from)[from === "de" ? "en" : "de"];
}

function filled(pair: Record<Locale, string>, values: string[], from: Locale) {
  const names = [...pair.de.matchAll(/:(\w+)/g)].map(([, name = ""]) => name);
  const slugs = names.map((name, at) => slugsOf(name, values[at] ?? "", from));
  if (slugs.includes(undefined)) return undefined;
  const fill = (locale: Locale) => {
    const left = [...slugs];
    return pair[locale].replace(/:\w+/g, () => left.shift()?.[locale] ?? "");
  };
  return { de: fill("de"), en: fill("en") };
}
