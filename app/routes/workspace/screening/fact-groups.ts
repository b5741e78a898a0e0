import type { AnyFact } from "#app/domain/workspace/screening/prefill.ts";

/** The questions in the order in which people think of them. */
export const factGroups: readonly {
  group: "data" | "effect" | "lines";
  facts: readonly AnyFact[];
}[] = [
  {
    group: "data",
    facts: [
      "personal-data",
      "special-categories",
      "employee-data",
      "vulnerable-people",
      "natural-person-credit",
      "combines-sources",
      "large-scale",
      "sound-or-video-stored",
      "tracking",
    ],
  },
  {
    group: "effect",
    facts: [
      "people-evaluated",
      "score-decisive",
      "profiling",
      "employees-evaluated",
      "decides-alone",
      "prevents-right",
      "talks-or-publishes",
      "innovative-technology",
    ],
  },
  {
    group: "lines",
    facts: [
      "manipulation",
      "emotions-or-biometrics",
      "emotions-employees",
      "emotions-customers",
      "biometric-categorisation",
      "face-scraping",
    ],
  },
];
