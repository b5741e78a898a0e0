export const locales = ["de", "en"] as const;
export type Locale = (typeof locales)[number];

/** German lives at /, English at /en: the address alone decides, so a link shows everybody the same page. */
export const localeOf = (pathname: string): Locale =>
  /^\/en(\/|\.data$|$)/i.test(pathname) ? "en" : "de";

/** The language a person reads, as the database keeps it. */
export const localeOfPerson = (language: string | undefined): Locale =>
  language === "en" ? "en" : "de";
