import type { Locale } from "./locale.ts";

/** What a page of the library is called in its address; the id is the catalogue's and the English word. */
const useCases = {
  "lead-scoring": "lead-bewertung",
  "email-personalisation": "personalisierte-e-mails",
  "website-chatbot": "chatbot-auf-der-website",
  "voice-bot": "sprachassistent-am-telefon",
  "conversation-intelligence": "gespraechsaufzeichnung",
  "lead-enrichment": "anreicherung-von-kontakten",
  "sales-forecasting": "umsatzprognosen",
  "churn-prediction": "abwanderungsprognose",
  "dynamic-pricing": "preisvorschlaege",
  "crm-assistant": "ki-assistent-im-crm",
  "meeting-notetaker": "mitschrift-von-besprechungen",
  "offer-text-generation": "angebots-und-texterstellung",
  "sales-performance-analysis": "auswertung-der-vertriebsleistung",
  "ad-audiences": "werbezielgruppen",
  "credit-scoring": "bewertung-der-bonitaet",
  "automated-outreach": "automatisierte-kaltakquise",
  translation: "uebersetzung",
  "document-analysis": "auswertung-von-dokumenten",
};

const germanOf = new Map<string, string>(Object.entries(useCases));
const idOfGerman = new Map(Object.entries(useCases).map(([id, slug]) => [slug, id]));

/** The use cases that have an address, in the catalogue's order. */
export const idsWithSlug: readonly string[] = Object.keys(useCases);

/** The slug of a use case; the id itself where the table does not know it. */
export const slugOf = (id: string, locale: Locale): string =>
  locale === "de" ? (germanOf.get(id) ?? id) : id;

/** The use case of a slug in that language, however it is capitalised. */
export function idOfSlug(slug: string, locale: Locale): string | undefined {
  const plain = slug.toLowerCase();
  if (locale === "de") return idOfGerman.get(plain);
  return germanOf.has(plain) ? plain : undefined;
}

/** The value of an address's parameter in both languages; none for a page that does not exist. */
export function slugsOf(
  name: string,
  value: string,
  from: Locale,
): Record<Locale, string> | undefined {
  if (name === "vendorId") return { de: value.toLowerCase(), en: value.toLowerCase() };
  if (name !== "useCaseSlug") return { de: value, en: value };
  const id = idOfSlug(value, from);
  return id === undefined ? undefined : { de: slugOf(id, "de"), en: slugOf(id, "en") };
}
