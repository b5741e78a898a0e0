import type { Locale } from "./locale.ts";

/** The pages of the office; addresses.ts takes them in. */
export const officeAddresses = {
  "office.audit": { de: "/buero/pruefspur", en: "/en/office/audit-trail" },
  "office.search": { de: "/buero/suche", en: "/en/office/search" },
  "office.appointments": { de: "/buero/termine", en: "/en/office/appointments" },
  "office.appointment.move": {
    de: "/buero/termine/:appointmentId/verschieben",
    en: "/en/office/appointments/:appointmentId/move",
  },
  "office.appointment.outcome": {
    de: "/buero/termine/:appointmentId/ergebnis",
    en: "/en/office/appointments/:appointmentId/outcome",
  },
  "office.week": { de: "/buero/woche", en: "/en/office/week" },
  "office.blocks": { de: "/buero/sperren", en: "/en/office/blocks" },
  "office.blocks.removal": { de: "/buero/sperren/aufheben", en: "/en/office/blocks/removal" },
  "office.hours": { de: "/buero/zeiten", en: "/en/office/hours" },
  "office.hours.preview": { de: "/buero/zeiten/vorschau", en: "/en/office/hours/preview" },
  "office.why": { de: "/buero/warum", en: "/en/office/why" },
  "office.calendars": { de: "/buero/andere-kalender", en: "/en/office/other-calendars" },
  "office.calendars.address": {
    de: "/buero/andere-kalender/adresse",
    en: "/en/office/other-calendars/address",
  },
  "office.calendars.removal": {
    de: "/buero/andere-kalender/entfernen",
    en: "/en/office/other-calendars/removal",
  },
  "office.feeds": { de: "/buero/kalender", en: "/en/office/calendar" },
  "office.feeds.revocation": { de: "/buero/kalender/widerruf", en: "/en/office/calendar/end" },
  "office.appointment.cancellation": {
    de: "/buero/termine/:appointmentId/absage",
    en: "/en/office/appointments/:appointmentId/cancellation",
  },
  "office.lead.client": { de: "/buero/leads/:leadId/kunde", en: "/en/office/leads/:leadId/client" },
  "office.lead.offer": {
    de: "/buero/leads/:leadId/angebot",
    en: "/en/office/leads/:leadId/offer",
  },
  "office.offer.withdrawal": {
    de: "/buero/angebote/:offerId/zurueckziehen",
    en: "/en/office/offers/:offerId/withdraw",
  },
  "office.lead.deletion": {
    de: "/buero/leads/:leadId/loeschung",
    en: "/en/office/leads/:leadId/deletion",
  },
  "office.consent": {
    de: "/buero/einwilligungen/:consentId",
    en: "/en/office/consents/:consentId",
  },
  "office.consent.pdf": {
    de: "/buero/einwilligungen/:consentId/pdf",
    en: "/en/office/consents/:consentId/pdf",
  },
  "office.consent.file": {
    de: "/buero/einwilligungen/:consentId/datei",
    en: "/en/office/consents/:consentId/file",
  },
  "office.funnel": { de: "/buero/trichter", en: "/en/office/funnel" },
  "office.leads.export": { de: "/buero/leads/ausgabe", en: "/en/office/leads/export" },
  "office.lead.merge": {
    de: "/buero/leads/:leadId/zusammenfuehrung",
    en: "/en/office/leads/:leadId/merge",
  },
  "office.leads.board": { de: "/buero/leads/tafel", en: "/en/office/leads/board" },
  "office.lead.stage": { de: "/buero/leads/:leadId/stufe", en: "/en/office/leads/:leadId/stage" },
  "office.lead.notes": {
    de: "/buero/leads/:leadId/notizen",
    en: "/en/office/leads/:leadId/notes",
  },
  "office.lead.release": {
    de: "/buero/leads/:leadId/freigabe",
    en: "/en/office/leads/:leadId/release",
  },
  "office.billing": { de: "/buero/abrechnung", en: "/en/office/billing" },
  "office.invoice.credit": {
    de: "/buero/abrechnung/:invoiceId/gutschrift",
    en: "/en/office/billing/:invoiceId/credit-note",
  },
  "office.clients": { de: "/buero/kunden", en: "/en/office/clients" },
  "office.client": {
    de: "/buero/kunden/:organisationId",
    en: "/en/office/clients/:organisationId",
  },
  "office.client.contract": {
    de: "/buero/kunden/:organisationId/vertrag",
    en: "/en/office/clients/:organisationId/contract",
  },
  "office.client.ending": {
    de: "/buero/kunden/:organisationId/beratung/:personId/ende",
    en: "/en/office/clients/:organisationId/consultants/:personId/end",
  },
  "office.reviews": { de: "/buero/pruefungen", en: "/en/office/reviews" },
  "office.time": { de: "/buero/zeit", en: "/en/office/time" },
  "office.client.time": {
    de: "/buero/kunden/:organisationId/zeit",
    en: "/en/office/clients/:organisationId/time",
  },
  "office.client.time.entry": {
    de: "/buero/kunden/:organisationId/zeit/:timeEntryId",
    en: "/en/office/clients/:organisationId/time/:timeEntryId",
  },
  "office.client.time.removal": {
    de: "/buero/kunden/:organisationId/zeit/:timeEntryId/entfernen",
    en: "/en/office/clients/:organisationId/time/:timeEntryId/remove",
  },
  "office.leads": { de: "/buero", en: "/en/office" },
  "office.lead": { de: "/buero/leads/:leadId", en: "/en/office/leads/:leadId" },
  "office.people": { de: "/buero/personen", en: "/en/office/people" },
  "office.person.reset": {
    de: "/buero/personen/:personId/zuruecksetzen",
    en: "/en/office/people/:personId/reset",
  },
  "office.client.sign-in": {
    de: "/buero/personen-von-kunden",
    en: "/en/office/people-of-clients",
  },
  "office.person.access": {
    de: "/buero/personen/:personId/zugang",
    en: "/en/office/people/:personId/access",
  },
} as const satisfies Record<string, Record<Locale, string>>;
