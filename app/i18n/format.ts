import type { Locale } from "./locale.ts";

const tag = { de: "de-DE", en: "en-GB" } as const;
const zone = "Europe/Berlin";

const dates = perLocale(
  (language) =>
    new Intl.DateTimeFormat(language, {
      day: "2-digit",
      month: "2-digit",
      year: "numeric",
      timeZone: zone,
    }),
);
const times = perLocale(
  (language) =>
    new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", timeZone: zone }),
);

function perLocale<T>(make: (language: string) => T): Record<Locale, T> {
  return { de: make(tag.de), en: make(tag.en) };
}

/** 14.11.2026 / 14/11/2026, the calendar day in Berlin. */
export const formatDate = (at: Date, locale: Locale): string => dates[locale].format(at);

const days = new Intl.DateTimeFormat("sv-SE", { timeZone: zone });

/** YYYY-MM-DD, the calendar day in Berlin. */
export const todayInBerlin = (now = new Date()): string => days.format(now);

/** A calendar day (YYYY-MM-DD) as people write it, whatever the zone. */
export const formatDay = (day: string, locale: Locale): string =>
  formatDate(new Date(`${day}T12:00:00Z`), locale);

/** 14.11.2026, 10:30 Uhr / 14/11/2026, 10:30, the wall clock in Berlin. */
export const formatTime = (at: Date, locale: Locale): string =>
  `${formatDate(at, locale)}, ${times[locale].format(at)}${locale === "de" ? "\u00a0Uhr" : ""}`;

const amounts = perLocale(
  (language) => new Intl.NumberFormat(language, { style: "currency", currency: "EUR" }),
);

/** 1.290,00 € / €1,290.00, from whole cents. */
export const formatMoney = (cents: number, locale: Locale): string =>
  amounts[locale].format(cents / 100);

/** Keeps „Art. 28 DSGVO“, „§ 7 Abs. 2 UWG“ and their like on one line. */
export const keepTogether = (text: string): string =>
  text
    .replace(/(§§?|Art\.|Abs\.|Nr\.|lit\.|Sec\.|no\.|para\.|ff\.) (?=\S)/g, "$1\u00a0")
    .replace(
      /(\d[a-z]?\)?) (Abs\.|Nr\.|lit\.|ff\.|DSGVO|GDPR|BDSG|UWG|TDDDG|StGB|BGB|BetrVG|KI-VO|AI)/g,
      "$1\u00a0$2",
    );
