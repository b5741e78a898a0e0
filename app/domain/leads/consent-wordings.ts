import { company } from "#app/domain/catalogue/company.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** Every wording ever shown, by version: a consent keeps the exact words a person agreed to. Never change one, add the next. */
const wordings: Record<string, Record<Locale, string>> = {
  "news-2026-11": {
    de: `Ja, ich möchte gelegentlich Fachinformationen von ${company.name} per E-Mail erhalten. Die Einwilligung kann ich jederzeit mit Wirkung für die Zukunft widerrufen, zum Beispiel über den Abmeldelink in jeder E-Mail.`,
    en: `Yes, I would like to receive occasional professional information from ${company.name} by e-mail. I can withdraw my consent at any time with effect for the future, for example via the unsubscribe link in every e-mail.`,
  },
};

export const newsWordingVersion = "news-2026-11";

export function wordingOf(version: string, locale: Locale): string {
  const wording = wordings[version];
  if (!wording) throw new Error(`Unknown consent wording: ${version}`);
  return wording[locale];
}
