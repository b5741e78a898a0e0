import type { Locale } from "./locale.ts";

/** The pages that change a plan: what is added to it by hand, what is declined, what becomes one. */
export const planAddresses = {
  "workspace.plan.catalogue": {
    de: "/arbeitsbereich/:organisationId/ki-einsaetze/:useCaseId/massnahmen/hinzufuegen",
    en: "/en/workspace/:organisationId/ai-use-cases/:useCaseId/measures/add",
  },
  "workspace.plan.own": {
    de: "/arbeitsbereich/:organisationId/ki-einsaetze/:useCaseId/massnahmen/eigene",
    en: "/en/workspace/:organisationId/ai-use-cases/:useCaseId/measures/own",
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
