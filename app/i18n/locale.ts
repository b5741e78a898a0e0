export const locales = ["de", "en"] as const;
export type Locale = (typeof locales)[number];

/** German lives at /, English at /en: the address alone decides, so a link shows everybody the same page. */
export const localeOf = (pathname: string): Locale =>
  /^\/en(\/|\.data$|$)/i.test(pathname) ? "en" : "de";
