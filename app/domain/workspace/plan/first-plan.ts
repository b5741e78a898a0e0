import { rules as current, type Rules } from "#app/domain/catalogue/catalogue.ts";
import type { Land } from "#app/domain/catalogue/holidays.ts";
import type { Measure, UseCase } from "#app/domain/catalogue/types.ts";
import type { Refusal } from "#app/domain/self-check/evaluate.ts";
import { prepared } from "#app/domain/self-check/prepared.ts";
import { candidates, startWithCheck, startWithoutCheck } from "./candidates.ts";
import { dueDates } from "./due-dates.ts";
import { type Scope, scopeOf } from "./scope.ts";
import { toldDone } from "./told-done.ts";

export type PlanInput = {
  /** of the self-check, as they were given; null without one */
  answers: unknown;
  /** id of the catalogue or "other"; need not be the one that was checked */
  useCase: string;
  /** YYYY-MM-DD in the organisation's zone */
  today: string;
  state: Land;
  /** set by a person; looked at only without a check */
  flags?: readonly string[];
  /** true unless the client says otherwise; looked at only without a check */
  personalData?: boolean;
  /** measures that the organisation has already: they are linked, not planned again */
  existing?: readonly string[];
};

export type PlannedMeasure = {
  id: string;
  scope: Scope;
  status: "open" | "implemented";
  /** true: "laut Pilotencheck, Nachweis fehlt" */
  note: boolean;
  /** a proposal, YYYY-MM-DD; null where implemented */
  due: string | null;
};

/** `measures` to be made, `linked` that stand already; both in plan order. */
export type Plan = { measures: PlannedMeasure[]; linked: string[] };

/**
 * The first plan of an AI use case: pure, the same for the same input and rules. Refuses answers
 * that the self-check refuses; an unknown use case throws.
 */
export function firstPlan(input: PlanInput, rules: Rules = current): Plan | Refusal {
  const { answers, today, state, flags = [], personalData = true, existing = [] } = input;
  const useCase = useCaseOf(input.useCase, rules);
  const start =
    answers === null
      ? startWithoutCheck(useCase, flags, personalData, rules)
      : startWithCheck(answers, rules);
  if ("refused" in start) return start;

  const needed = candidates(start, useCase, rules);
  const stands = (one: Measure) => scopeOf(one) === "organisation" && existing.includes(one.id);
  const planned = needed.filter((one) => !stands(one));
  const done = toldDone(start.answers);
  const open = planned.filter((one) => !done.has(one.id));
  const due = dueDates(open, start.nextSteps, today, state);
  return {
    measures: planned.map((one) => plannedMeasure(one, due.get(one.id))),
    linked: needed.filter(stands).map((one) => one.id),
  };
}

function plannedMeasure(measure: Measure, due: string | undefined): PlannedMeasure {
  const { id } = measure;
  const scope = scopeOf(measure);
  if (due === undefined) return { id, scope, status: "implemented", note: true, due: null };
  return { id, scope, status: "open", note: false, due };
}

function useCaseOf(id: string, rules: Rules): UseCase | undefined {
  const useCase = prepared(rules).useCases.get(id);
  if (useCase === undefined && id !== "other") throw new Error(`Unknown use case: ${id}`);
  return useCase;
}
