/** Facts of the company that texts and mails name. Samples until the company supplies its own. */
export const company = {
  name: "Tulos Consulting GmbH",
  brand: "Tulos",
  consultationMinutes: 30,
  contactEmail: "kontakt@tulos.example",
} as const;

/** How long what is kept, in days unless named otherwise; shown in the privacy notice. */
export const retention = {
  unconfirmedRequestDays: 14,
  reportLinkDays: 90,
  confirmLinkHours: 48,
  leadMonths: 12,
  logDays: 7,
} as const;
