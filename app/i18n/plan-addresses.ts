import type { Locale } from "./locale.ts";

/** The pages that change a plan: what is added to it by hand, what is declined, what becomes one. */
export const planAddresses = {
  "workspace.useCase.adding": {
    de: "/arbeitsbereich/:organisationId/ki-einsaetze/hinzufuegen",
    en: "/en/workspace/:organisationId/ai-use-cases/add",
  },
  "workspace.plan.catalogue": {
    de: "/arbeitsbereich/:organisationId/ki-einsaetze/:useCaseId/massnahmen/hinzufuegen",
    en: "/en/workspace/:organisationId/ai-use-cases/:useCaseId/measures/add",
  },
  "workspace.plan.own": {
    de: "/arbeitsbereich/:organisationId/ki-einsaetze/:useCaseId/massnahmen/eigene",
    en: "/en/workspace/:organisationId/ai-use-cases/:useCaseId/measures/own",
  },
  "workspace.plan.proposal": {
    de: "/arbeitsbereich/:organisationId/ki-einsaetze/:useCaseId/massnahmen/vorschlagen",
    en: "/en/workspace/:organisationId/ai-use-cases/:useCaseId/measures/propose",
  },
  "workspace.plan.proposal.own": {
    de: "/arbeitsbereich/:organisationId/ki-einsaetze/:useCaseId/massnahmen/vorschlagen/eigene",
    en: "/en/workspace/:organisationId/ai-use-cases/:useCaseId/measures/propose/own",
  },
  "workspace.measure.proposal.step": {
    de: "/arbeitsbereich/:organisationId/massnahmen/:measureId/vorschlag/stand",
    en: "/en/workspace/:organisationId/measures/:measureId/proposal/status",
  },
  "workspace.measure.proposal.due": {
    de: "/arbeitsbereich/:organisationId/massnahmen/:measureId/vorschlag/termin",
    en: "/en/workspace/:organisationId/measures/:measureId/proposal/due-date",
  },
  "workspace.screening.proposal": {
    de: "/arbeitsbereich/:organisationId/ki-einsaetze/:useCaseId/einstufung/vorschlag",
    en: "/en/workspace/:organisationId/ai-use-cases/:useCaseId/screening/proposal",
  },
  "workspace.proposals": {
    de: "/arbeitsbereich/:organisationId/vorschlaege",
    en: "/en/workspace/:organisationId/proposals",
  },
  "workspace.proposal": {
    de: "/arbeitsbereich/:organisationId/vorschlaege/:proposalId",
    en: "/en/workspace/:organisationId/proposals/:proposalId",
  },
  "workspace.proposal.acceptance": {
    de: "/arbeitsbereich/:organisationId/vorschlaege/:proposalId/annehmen",
    en: "/en/workspace/:organisationId/proposals/:proposalId/accept",
  },
  "workspace.proposal.refusal": {
    de: "/arbeitsbereich/:organisationId/vorschlaege/:proposalId/ablehnen",
    en: "/en/workspace/:organisationId/proposals/:proposalId/decline",
  },
  "workspace.proposal.withdrawal": {
    de: "/arbeitsbereich/:organisationId/vorschlaege/:proposalId/zurueckziehen",
    en: "/en/workspace/:organisationId/proposals/:proposalId/withdraw",
  },
  "workspace.measure.words": {
    de: "/arbeitsbereich/:organisationId/massnahmen/:measureId/worte",
    en: "/en/workspace/:organisationId/measures/:measureId/words",
  },
  "workspace.measure.subSteps": {
    de: "/arbeitsbereich/:organisationId/massnahmen/:measureId/teilschritte",
    en: "/en/workspace/:organisationId/measures/:measureId/sub-steps",
  },
  "workspace.measure.subStep": {
    de: "/arbeitsbereich/:organisationId/massnahmen/:measureId/teilschritte/:subStepId",
    en: "/en/workspace/:organisationId/measures/:measureId/sub-steps/:subStepId",
  },
  "workspace.measure.subStep.done": {
    de: "/arbeitsbereich/:organisationId/massnahmen/:measureId/teilschritte/:subStepId/erledigt",
    en: "/en/workspace/:organisationId/measures/:measureId/sub-steps/:subStepId/done",
  },
  "workspace.measure.subStep.removal": {
    de: "/arbeitsbereich/:organisationId/massnahmen/:measureId/teilschritte/:subStepId/entfernen",
    en: "/en/workspace/:organisationId/measures/:measureId/sub-steps/:subStepId/remove",
  },
  "workspace.measure.refusal": {
    de: "/arbeitsbereich/:organisationId/massnahmen/:measureId/ablehnung",
    en: "/en/workspace/:organisationId/measures/:measureId/refusal",
  },
  "workspace.measure.refusal.withdrawal": {
    de: "/arbeitsbereich/:organisationId/massnahmen/:measureId/ablehnung/zuruecknehmen",
    en: "/en/workspace/:organisationId/measures/:measureId/refusal/withdraw",
  },
  "workspace.measure.merging.undoing": {
    de: "/arbeitsbereich/:organisationId/massnahmen/:measureId/zusammenfuehren/rueckgaengig",
    en: "/en/workspace/:organisationId/measures/:measureId/merge/undo",
  },
  "workspace.measure.merging": {
    de: "/arbeitsbereich/:organisationId/massnahmen/:measureId/zusammenfuehren",
    en: "/en/workspace/:organisationId/measures/:measureId/merge",
  },
} as const satisfies Record<string, Record<Locale, string>>;
