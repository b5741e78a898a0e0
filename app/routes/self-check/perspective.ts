import { type Perspective, perspectives } from "#app/domain/self-check/perspectives.ts";
import type { Locale } from "#app/i18n/locale.ts";

const parameter = { de: "sicht", en: "view" } as const;

const slugs: Record<Perspective, Record<Locale, string>> = {
  sales: { de: "vertrieb", en: "sales" },
  it: { de: "it", en: "it" },
  privacy: { de: "datenschutz", en: "privacy" },
  "works-council": { de: "betriebsrat", en: "works-council" },
};

/** The address of a report page as one reader sees it first. */
export function seenBy(path: string, perspective: Perspective | undefined, locale: Locale): string {
  return perspective ? `${path}?${parameter[locale]}=${slugs[perspective][locale]}` : path;
}

/** Whose part comes first by the address; anything unknown is nobody's. */
export function perspectiveIn(url: URL, locale: Locale): Perspective | undefined {
  const given = url.searchParams.get(parameter[locale]);
  return perspectives.find((one) => slugs[one][locale] === given);
}
