import { rules as current, type Rules } from "#app/domain/catalogue/catalogue.ts";
import { type Facts, holds } from "#app/domain/catalogue/condition.ts";
import type {
  Condition,
  Finding,
  Light,
  MinimumRule,
  Points,
  Scores,
} from "#app/domain/catalogue/types.ts";
import { readAnswers } from "./answers.ts";
import { prepared } from "./prepared.ts";
import { type Contribution, contributions, points, scoresOf } from "./scoring.ts";
import { gather } from "./visibility.ts";

/** All lists hold ids, in the order in which they are to be shown. */
export type Result = {
  visibleQuestions: string[];
  scores: Scores;
  rawPoints: Points;
  maxPoints: Points;
  unknownCount: number;
  flags: string[];
  light: Light;
  minimumLightRules: string[];
  findingIds: string[];
  topFindingIds: string[];
  nextStepMeasureIds: string[];
  applicableMeasureIds: string[];
};

export type Refusal = { refused: string };

/**
 * Evaluates the Pilotencheck: pure, whole numbers only, the same for the same answers and rules.
 * Refuses with the id of the first question at fault (see readAnswers).
 * Source: self-check.json → scoring.steps 3 to 9.
 */
export function evaluate(input: unknown, rules: Rules = current): Result | Refusal {
  const assessed = assess(input, rules);
  return "refused" in assessed ? assessed : assessed.result;
}

/** The evaluation with its working: what each question added. The scores are the sums of exactly these. */
export function assess(
  input: unknown,
  rules: Rules = current,
): { result: Result; contributions: Contribution[] } | Refusal {
  const read = readAnswers(input, rules);
  if (!read.ok) return { refused: read.refused };

  const { visible, facts: told } = gather(read.answers, rules);
  const flags = withDerivedFlags(told, rules);
  const added = contributions(visible, told.selected);
  const { raw, max } = points(added);
  const scores = scoresOf(raw, max);
  const facts: Facts = { ...told, flags, scores };
  const applies = (entry: { if: Condition }) => holds(entry.if, facts);

  const minimumRules = rules.selfCheck.trafficLight.minimumRules.filter(applies);
  const findings = prepared(rules).findings.filter(applies);
  const negative = findings.filter((finding) => finding.severity !== "positive");
  const result = {
    visibleQuestions: ids(visible),
    scores,
    rawPoints: raw,
    maxPoints: max,
    unknownCount: facts.unknownCount,
    flags: ids(rules.selfCheck.flags.filter((flag) => flags.has(flag.id))),
    light: lightOf(scores.overall, minimumRules, rules),
    minimumLightRules: ids(minimumRules),
    findingIds: ids(findings),
    topFindingIds: ids(negative.slice(0, 5)),
    nextStepMeasureIds: nextSteps(negative),
    applicableMeasureIds: ids(
      prepared(rules).measures.filter((measure) => holds(measure.appliesWhen, facts)),
    ),
  };
  return { result, contributions: added };
}

// Scores do not exist yet here, so a score condition among the derived flags is false.
function withDerivedFlags(told: Facts, rules: Rules): ReadonlySet<string> {
  const flags = new Set(told.flags);
  for (const derived of rules.selfCheck.derivedFlags) {
    if (holds(derived.if, { ...told, flags })) flags.add(derived.flag);
  }
  return flags;
}

/** The level of the overall score, raised (never lowered) by minimum rules. */
function lightOf(overall: number, raisedBy: readonly MinimumRule[], rules: Rules): Light {
  const { levels } = rules.selfCheck.trafficLight;
  const lights = raisedBy.map((rule) => rule.light);
  const highest = levels.findLast(
    (level) => (level.from <= overall && overall <= level.to) || lights.includes(level.id),
  );
  if (highest === undefined) throw new Error(`No traffic light for ${overall}`);
  return highest.id;
}

function nextSteps(findings: readonly Finding[]): string[] {
  return [...new Set(findings.flatMap((finding) => finding.measureIds))].slice(0, 7);
}

function ids(entries: readonly { id: string }[]): string[] {
  return entries.map((entry) => entry.id);
}
