import type { Locale } from "./locale.ts";

/** Where a client asks its consultants to look at something, and where they take it over and answer. */
export const reviewAddresses = {
  "workspace.useCase.reviews": {
    de: "/arbeitsbereich/:organisationId/ki-einsaetze/:useCaseId/pruefungen",
    en: "/en/workspace/:organisationId/ai-use-cases/:useCaseId/reviews",
  },
  "workspace.measure.reviews": {
    de: "/arbeitsbereich/:organisationId/massnahmen/:measureId/pruefungen",
    en: "/en/workspace/:organisationId/measures/:measureId/reviews",
  },
  "workspace.evidence.reviews": {
    de: "/arbeitsbereich/:organisationId/nachweise/:evidenceId/pruefungen",
    en: "/en/workspace/:organisationId/evidence/:evidenceId/reviews",
  },
  "workspace.review.withdrawal": {
    de: "/arbeitsbereich/:organisationId/pruefungen/:reviewId/zuruecknehmen",
    en: "/en/workspace/:organisationId/reviews/:reviewId/withdraw",
  },
  "workspace.review.takeover": {
    de: "/arbeitsbereich/:organisationId/pruefungen/:reviewId/uebernehmen",
    en: "/en/workspace/:organisationId/reviews/:reviewId/take-over",
  },
  "workspace.review.answer": {
    de: "/arbeitsbereich/:organisationId/pruefungen/:reviewId/antwort",
    en: "/en/workspace/:organisationId/reviews/:reviewId/answer",
  },
} as const satisfies Record<string, Record<Locale, string>>;
