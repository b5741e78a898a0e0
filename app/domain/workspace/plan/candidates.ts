import type { Rules } from "#app/domain/catalogue/catalogue.ts";
import { holds, noFacts } from "#app/domain/catalogue/condition.ts";
import type { Measure, UseCase } from "#app/domain/catalogue/types.ts";
import { type Answers, readAnswers } from "#app/domain/self-check/answers.ts";
import { evaluate, type Refusal } from "#app/domain/self-check/evaluate.ts";
import { prepared } from "#app/domain/self-check/prepared.ts";

/** What a plan starts from. */
export type Start = {
  measureIds: readonly string[];
  /** what the report called urgent, in its order; none without a check */
  nextSteps: readonly string[];
  personalData: boolean;
  /** to visible questions; none without a check */
  answers: Answers;
};

/** From a self-check: the result as it was given. Refuses what the self-check refuses. */
export function startWithCheck(answers: unknown, rules: Rules): Start | Refusal {
  const read = readAnswers(answers, rules);
  if (!read.ok) return { refused: read.refused };
  const result = evaluate(read.answers, rules);
  if ("refused" in result) return result;
  return {
    measureIds: result.applicableMeasureIds,
    nextSteps: result.nextStepMeasureIds,
    personalData: result.flags.includes("personal-data"),
    answers: read.answers,
  };
}

/** Without a check: no answers, no derived flags, no scores; question conditions are false. */
export function startWithoutCheck(
  useCase: UseCase | undefined,
  setFlags: readonly string[],
  personalData: boolean,
  rules: Rules,
): Start {
  const implied = personalData ? ["personal-data"] : [];
  const flags = new Set([...(useCase?.flags ?? []), ...setFlags, ...implied]);
  const facts = { ...noFacts, flags, useCase };
  const applying = rules.measures.filter((one) => holds(one.appliesWhen, facts));
  return {
    measureIds: applying.map((one) => one.id),
    nextSteps: [],
    personalData: flags.has("personal-data"),
    answers: {},
  };
}

/** What applies and what the use case adds, by priority, then in the order of the catalogue. */
export function candidates(start: Start, useCase: UseCase | undefined, rules: Rules): Measure[] {
  return prepared(rules).measures.filter(
    (one) =>
      start.measureIds.includes(one.id) ||
      (useCase?.measureIds.includes(one.id) === true && mayBeAdded(one, start)),
  );
}

const VENDOR_CATEGORIES = ["contracts", "transfer"];

/** Where nobody's data or no vendor is involved, measures about them would only be noise. */
function mayBeAdded({ id, category }: Measure, { personalData, answers }: Start): boolean {
  if (!personalData) return false;
  if (answers["q06-contract"] !== "self-hosted") return true;
  return !VENDOR_CATEGORIES.includes(category) && id !== "data-training-optout";
}
