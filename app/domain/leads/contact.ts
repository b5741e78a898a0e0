import type { Locale } from "#app/i18n/locale.ts";

export const companySizes = ["1-9", "10-49", "50-249", "250-999", "1000+"] as const;
export type CompanySize = (typeof companySizes)[number];

/** What of a check the consultants may see: the light alone, the result as well, or the answers too. */
export const sharings = ["light", "result", "answers"] as const;
export type Sharing = (typeof sharings)[number];

/** Somebody who got in touch; the address is enough, everything else is voluntary. */
export interface Contact {
  email: string;
  firstName: string | null;
  company: string | null;
  companySize?: CompanySize | null;
  crm?: string | null;
  phone?: string | null;
  language: Locale;
}
