import { rulesOf } from "#app/domain/catalogue/catalogue.ts";
import { derived, isDone, isProven } from "../risk/evidence.ts";
import type { AnyFact, Facts } from "../screening/prefill.ts";
import type { LitMeasure } from "./light.ts";

interface Cure {
  /** A person has stated that this is not so. */
  fact?: AnyFact;
  /** Measures that do away with it, each implemented and proven on the day. */
  measures?: readonly string[];
}

/** What makes a minimum rule for red untrue after the check; a rule that is missing here stays true. */
const cures: Readonly<Record<string, Cure>> = {
  "min-recording": { fact: "sound-or-video-stored", measures: ["rec-active-consent"] },
  "min-ai-voice": { measures: ["out-ai-voice-consent"] },
  "min-shadow-ai": { fact: "personal-data", measures: ["gov-shadow-ai-stop"] },
  "min-special-no-basis": {
    fact: "special-categories",
    measures: ["law-special-category-basis"],
  },
  "min-auto-no-oversight": { fact: "decides-alone", measures: ["out-human-review"] },
};

export interface RedInput {
  /** Minimum rules that the check applied. */
  applied: readonly string[];
  rulesVersion: string;
  /** What a person stated in the screening. */
  facts: Facts | null;
  /** The confirmed class of the AI Act that still holds. */
  confirmedClass: string | undefined;
  measures: readonly LitMeasure[];
  today: string;
}

/**
 * The minimum rules of the check for red that are still true. Pure. The answers of a check stand for good, so each rule
 * goes by what people have stated, confirmed or proven since.
 */
export function redRulesOf({ applied, rulesVersion, ...input }: RedInput): string[] {
  return rulesOf(rulesVersion)
    .selfCheck.trafficLight.minimumRules.filter(
      ({ id, light }) => light === "red" && applied.includes(id) && !isCured(id, input),
    )
    .map(({ id }) => id);
}

function isCured(rule: string, input: Omit<RedInput, "applied" | "rulesVersion">): boolean {
  const { facts, confirmedClass, measures, today } = input;
  if (rule === "min-prohibited")
    return confirmedClass !== undefined && confirmedClass !== "prohibited";
  const calls = facts?.register.channels?.includes("ai-voice-outbound");
  if (rule === "min-ai-voice" && calls === false) return true;
  const { fact, measures: wanted = [] } = cures[rule] ?? {};
  if (fact && { ...facts?.register, ...facts?.facts }[fact] === "no") return true;
  const isProvenToday = (one: LitMeasure) =>
    isDone(derived(one.status, one.evidence, today).countsAs) && isProven(one.evidence, today);
  return (
    wanted.length > 0 &&
    wanted.every((id) => measures.some((one) => one.measure === id && isProvenToday(one)))
  );
}
