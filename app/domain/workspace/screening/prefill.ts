import { rules } from "#app/domain/catalogue/catalogue.ts";
import type { Stated } from "../adding/stated.ts";
import {
  CHANNELS,
  type Channel,
  type FactId,
  type RegisterFactId,
  type ScreeningInput,
} from "./facts.ts";
import type { Truth } from "./three-valued.ts";

/** Where a suggestion comes from; a person confirms or changes it. */
export type Origin = "check" | "person" | "catalogue";
export type AnyFact = FactId | RegisterFactId;
export type Facts = Omit<ScreeningInput, "useCase">;

export interface Prefill {
  facts: Facts;
  origins: Partial<Record<AnyFact | "channels", Origin>>;
}

/** What an answer of the check says for certain: a tick says yes, and only „Nichts davon“ says no. */
const told: readonly [question: string, option: string, Partial<Record<AnyFact, Truth>>][] = [
  ["q03-data", "no-personal-data", { "personal-data": "no" }],
  ["q03-data", "special-category", { "special-categories": "yes" }],
  ["q03-data", "employee", { "employee-data": "yes" }],
  ["q03-data", "minors", { "vulnerable-people": "yes" }],
  ["q03-data", "recordings", { "sound-or-video-stored": "yes" }],
  ["q03-data", "purchased", { "combines-sources": "yes" }],
  ["q10-effect", "ranks-people", { "people-evaluated": "yes" }],
  ["q10-effect", "evaluates-employees", { "employees-evaluated": "yes", "employee-data": "yes" }],
  ["q10-effect", "automated-decision", { "decides-alone": "yes", "prevents-right": "yes" }],
  ["q10-effect", "reviewed-content", { "talks-or-publishes": "yes" }],
  ["q10-effect", "unreviewed-content", { "talks-or-publishes": "yes" }],
  ["q11-channels", "chat", { "talks-or-publishes": "yes" }],
  ["q11-channels", "messenger", { "talks-or-publishes": "yes" }],
  ["q14-red-lines", "manipulation", { manipulation: "yes" }],
  ["q14-red-lines", "biometric", { "emotions-or-biometrics": "yes" }],
  [
    "q14-red-lines",
    "emotion-employees",
    { "emotions-or-biometrics": "yes", "emotions-employees": "yes" },
  ],
  [
    "q14-red-lines",
    "emotion-customers",
    { "emotions-or-biometrics": "yes", "emotions-customers": "yes" },
  ],
  [
    "q14-red-lines",
    "none",
    {
      manipulation: "no",
      "emotions-or-biometrics": "no",
      "emotions-employees": "no",
      "emotions-customers": "no",
      "biometric-categorisation": "no",
      "face-scraping": "no",
    },
  ],
];

const ofCriteria: Record<string, AnyFact> = {
  "large-scale": "large-scale",
  "matching-combining": "combines-sources",
  "innovative-technology": "innovative-technology",
  "prevents-right": "prevents-right",
  "automated-decision": "decides-alone",
};

/** What a flag says that somebody set when adding the use case without a check. */
const ofFlags: Record<string, readonly AnyFact[]> = {
  "special-categories": ["special-categories"],
  "employee-data": ["employee-data"],
  "vulnerable-persons": ["vulnerable-people"],
  recording: ["sound-or-video-stored"],
  "purchased-data": ["combines-sources"],
  "ranks-people": ["people-evaluated"],
  "automated-decision": ["decides-alone", "prevents-right"],
  "emotion-customers": ["emotions-or-biometrics", "emotions-customers"],
};

/**
 * Suggests facts from the answers of the self-check or from what a person said instead of one and, where those say
 * nothing, from the catalogue, which only ever suggests yes. What none of them knows stays unknown. Pure.
 */
export function prefilled(
  useCase: string,
  answers: Readonly<Record<string, string | readonly string[]>> | null,
  stated: Stated | null = null,
): Prefill {
  const said = (question: string) => [answers?.[question] ?? []].flat();
  const values: Partial<Record<AnyFact, Truth>> = {};
  const origins: Prefill["origins"] = {};
  const suggest = (fact: AnyFact, value: Truth, origin: Origin) => {
    if (values[fact] !== undefined) return;
    values[fact] = value;
    origins[fact] = origin;
  };
  for (const [question, option, facts] of told)
    if (said(question).includes(option))
      for (const [fact, value] of Object.entries(facts)) suggest(fact as AnyFact, value, "check");
  if (said("q03-data").length > 0) suggest("personal-data", "yes", "check");
  if (stated) suggest("personal-data", stated.personalData ? "yes" : "no", "person");
  for (const flag of stated?.flags ?? [])
    for (const fact of ofFlags[flag] ?? []) suggest(fact, "yes", "person");
  for (const fact of expected(useCase)) suggest(fact, "yes", "catalogue");
  const channels = CHANNELS.filter((one) => said("q11-channels").includes(one));
  const known = said("q11-channels").length > 0;
  if (known) origins.channels = "check";
  return { facts: split(values, known ? channels : null), origins };
}

/** What the catalogue expects of a use case. */
function expected(useCase: string): AnyFact[] {
  const known = rules.useCases.find(({ id }) => id === useCase);
  if (!known) return [];
  const employees = known.flags.includes("employee-evaluation");
  const evaluates = known.dpia.criteria.includes("evaluation-scoring");
  return [
    "personal-data",
    ...known.dpia.criteria.flatMap((one) => ofCriteria[one] ?? []),
    ...(evaluates ? ([employees ? "employees-evaluated" : "people-evaluated"] as const) : []),
    ...(known.flags.includes("employee-data") ? (["employee-data"] as const) : []),
    ...(useCase === "credit-scoring" ? (["natural-person-credit"] as const) : []),
  ];
}

/** Facts as the screening reads them: its own beside those of the register. */
export function split(
  values: Partial<Record<AnyFact, Truth>>,
  channels: readonly Channel[] | null,
  exception?: Facts["register"]["exception"],
): Facts {
  return {
    facts: values,
    register: { ...values, channels, ...(exception ? { exception } : {}) },
  };
}
