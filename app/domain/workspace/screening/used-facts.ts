import type { FactId, RegisterFactId } from "./facts.ts";

export type Answer = "ropa" | "dpia" | "aiAct" | "transparency" | "art22" | "germanFlags";
export type UsedFact = FactId | RegisterFactId | "channels" | "exception" | "use-case";

/** The facts that each answer rests on: a change of one makes a confirmed answer outdated. */
export const usedFacts: Record<Answer, readonly UsedFact[]> = {
  ropa: [
    "personal-data",
    "special-categories",
    "employee-data",
    "employees-evaluated",
    "people-evaluated",
    "decides-alone",
    "emotions-or-biometrics",
    "natural-person-credit",
  ],
  dpia: [
    "use-case",
    "personal-data",
    "special-categories",
    "employee-data",
    "employees-evaluated",
    "people-evaluated",
    "decides-alone",
    "combines-sources",
    "large-scale",
    "vulnerable-people",
    "innovative-technology",
    "prevents-right",
    "sound-or-video-stored",
    "emotions-or-biometrics",
    "natural-person-credit",
  ],
  aiAct: [
    "employees-evaluated",
    "people-evaluated",
    "emotions-or-biometrics",
    "natural-person-credit",
    "manipulation",
    "emotions-employees",
    "emotions-customers",
    "biometric-categorisation",
    "face-scraping",
    "profiling",
    "exception",
  ],
  transparency: [
    "talks-or-publishes",
    "emotions-or-biometrics",
    "emotions-employees",
    "emotions-customers",
    "channels",
  ],
  art22: ["decides-alone", "people-evaluated", "score-decisive"],
  germanFlags: [
    "employee-data",
    "employees-evaluated",
    "sound-or-video-stored",
    "tracking",
    "channels",
  ],
};
