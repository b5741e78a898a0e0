import type { Locale } from "#app/i18n/locale.ts";
import { legalRef } from "./catalogue.ts";
import { dateInText, legalStatus, sinceOrFrom } from "./legal-dates.ts";
import type { Day } from "./time/day.ts";

/** The dates that our own sentences on law name, for a calendar day; no text carries one by itself. */
export function datedWords(locale: Locale, today: Day) {
  return {
    /** Art. 50 AI Act: people must know that they talk to an AI. */
    transparency: sinceOrFrom("aia-50-1", locale, today),
    /** Art. 26 AI Act: duties of those who use a high-risk system. */
    highRisk: sinceOrFrom("aia-26", locale, today),
    /** Art. 5 AI Act: prohibited practices. */
    prohibited: sinceOrFrom("aia-5", locale, today),
    /** The Federal Court of Justice on warning letters. */
    ruling: dateInText(legalRef("bgh-2025-abmahnung").applicableFrom ?? "", locale),
    asOf: legalStatus(locale),
  };
}
