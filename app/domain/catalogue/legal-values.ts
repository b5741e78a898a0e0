import { company, retention } from "./company.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** What the legal texts name, as the company has it now. */
export const legalValues = (locale: Locale) => ({
  ...retention,
  company: company.name,
  city: company.address.city,
  email: company.email,
  phone: company.phone,
  hosting: company.hosting.provider,
  hostingPlace: company.hosting.place[locale],
  mailContractor: company.mail.contractor,
  mailRegion: company.mail.region[locale],
  termMonths: company.packages.termMonths,
  noticeMonths: company.packages.noticeMonths,
  days: retention.unconfirmedRequestDays,
  months: retention.leadMonths,
  linkDays: retention.reportLinkDays,
  proofYears: retention.consentProofYears,
});

/** Street and town, as on an envelope. */
export const postalAddress = (): string =>
  `${company.address.street}, ${company.address.postalCode} ${company.address.city}`;
