import { company } from "#app/domain/catalogue/company.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** What one can agree to, each on its own. */
export const channels = ["news-email", "call-phone"] as const;
export type Channel = (typeof channels)[number];

/** Every wording ever shown, by version: a consent keeps the exact words a person agreed to. Never change one, add the next. */
const wordings: Record<string, Record<Locale, (company: string) => string>> = {
  "news-2026-11": {
    de: (company) =>
      `Ja, ich möchte gelegentlich Fachinformationen von ${company} per E-Mail erhalten. Die Einwilligung kann ich jederzeit mit Wirkung für die Zukunft widerrufen, zum Beispiel über den Abmeldelink in jeder E-Mail.`,
    en: (company) =>
      `Yes, I would like to receive occasional professional information from ${company} by e-mail. I can withdraw my consent at any time with effect for the future, for example via the unsubscribe link in every e-mail.`,
  },
  "call-2026-11": {
    de: (company) =>
      `Ja, ${company} darf mich zu meinem Pilotencheck unter der angegebenen Nummer anrufen. Die Einwilligung kann ich jederzeit mit Wirkung für die Zukunft widerrufen, zum Beispiel über den Link „Ihre Daten“ in jeder E-Mail.`,
    en: (company) =>
      `Yes, ${company} may call me about my pre-flight check at the number I have given. I can withdraw my consent at any time with effect for the future, for example via the link “Your data” in every e-mail.`,
  },
};

export const newsWordingVersion = "news-2026-11";
export const callWordingVersion = "call-2026-11";

/** The wording that is shown today. */
export const wordingToday: Record<Channel, string> = {
  "news-email": newsWordingVersion,
  "call-phone": callWordingVersion,
};

export function wordingOf(version: string, locale: Locale): string {
  const wording = wordings[version];
  if (!wording) throw new Error(`Unknown consent wording: ${version}`);
  return wording[locale](company.name);
}
