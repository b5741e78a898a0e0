import type { Locale } from "./locale.ts";

/** The pages that change a plan: what is added to it by hand. */
export const planAddresses = {
  "workspace.plan.catalogue": {
    de: "/arbeitsbereich/:organisationId/ki-einsaetze/:useCaseId/massnahmen/hinzufuegen",
    en: "/en/workspace/:organisationId/ai-use-cases/:useCaseId/measures/add",
  },
  "workspace.plan.own": {
    de: "/arbeitsbereich/:organisationId/ki-einsaetze/:useCaseId/massnahmen/eigene",
    en: "/en/workspace/:organisationId/ai-use-cases/:useCaseId/measures/own",
  },
} as const satisfies Record<string, Record<Locale, string>>;
