import type { RouteConfigEntry } from "@react-router/dev/routes";
import type { PageKey } from "#app/i18n/addresses.ts";

type Page = (key: PageKey, file: string) => RouteConfigEntry;

/** The rooms of the consultancy. */
export const officePages = (page: Page): RouteConfigEntry[] => [
  page("office.leads", "office/leads.tsx"),
  page("office.search", "office/search/search.tsx"),
  page("office.funnel", "office/funnel.tsx"),
  page("office.leads.export", "office/leads-export.tsx"),
  page("office.lead.merge", "office/lead-merge.tsx"),
  page("office.leads.board", "office/leads-board.tsx"),
  page("office.lead", "office/lead.tsx"),
  page("office.lead.stage", "office/lead-stage-step.tsx"),
  page("office.lead.notes", "office/lead-note.tsx"),
  page("office.lead.release", "office/lead-release.tsx"),
  page("office.lead.deletion", "office/lead-deletion.tsx"),
  page("office.lead.offer", "office/lead-offer.tsx"),
  page("office.offer.withdrawal", "office/offer-withdrawal.tsx"),
  page("office.consent", "office/consent.tsx"),
  page("office.consent.pdf", "office/consent-pdf.tsx"),
  page("office.consent.file", "office/consent-file.ts"),
  page("office.appointments", "office/appointments.tsx"),
  page("office.appointment.cancellation", "office/appointment-cancellation.tsx"),
  page("office.appointment.move", "office/appointment-move.tsx"),
  page("office.appointment.outcome", "office/appointment-outcome.tsx"),
  page("office.week", "office/week.tsx"),
  page("office.blocks", "office/blocks.tsx"),
  page("office.blocks.removal", "office/block-removal.tsx"),
  page("office.hours", "office/hours.tsx"),
  page("office.hours.preview", "office/hours-preview.tsx"),
  page("office.why", "office/why.tsx"),
  page("office.calendars", "office/calendars.tsx"),
  page("office.calendars.address", "office/calendar-address.tsx"),
  page("office.calendars.removal", "office/calendar-removal.tsx"),
  page("office.feeds", "office/feeds.tsx"),
  page("office.feeds.revocation", "office/feed-revocation.tsx"),
  page("office.lead.client", "office/lead-client.tsx"),
  page("office.clients", "office/clients.tsx"),
  page("office.reviews", "office/reviews/reviews.tsx"),
  page("office.time", "office/time-log/month.tsx"),
  page("office.client.time", "office/time-log/client-time.tsx"),
  page("office.client.time.entry", "office/time-log/entry.tsx"),
  page("office.client.time.removal", "office/time-log/removal.tsx"),
  page("office.billing", "office/billing/billing.tsx"),
  page("office.invoice.credit", "office/billing/credit.tsx"),
  page("office.client", "office/client.tsx"),
  page("office.client.contract", "office/billing/contract.tsx"),
  page("office.client.ending", "office/assignment-end.tsx"),
];

/** What its administrators see, and nobody else. */
export const administrationPages = (page: Page): RouteConfigEntry[] => [
  page("office.people", "office/people.tsx"),
  page("office.person.reset", "office/person-reset.tsx"),
  page("office.person.access", "office/person-access.tsx"),
  page("office.client.sign-in", "office/client-sign-in.tsx"),
  page("office.audit", "office/audit.tsx"),
];
