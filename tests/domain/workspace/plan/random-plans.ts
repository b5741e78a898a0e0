import { rules } from "#app/domain/catalogue/catalogue.ts";
import { laender } from "#app/domain/catalogue/holidays.ts";
import type { PlanInput } from "#app/domain/workspace/plan/first-plan.ts";
import { randomAnswers } from "#tests/domain/self-check/random-answers.ts";

const useCases = [...rules.useCases.map((one) => one.id), "other"];
const flags = rules.selfCheck.flags.map((one) => one.id);
const measures = rules.measures.map((one) => one.id);

export function pick<T>(list: readonly T[], next: () => number): T {
  const one = list[Math.floor(next() * list.length)];
  if (one === undefined) throw new Error("Nothing to pick from");
  return one;
}

/** With and without a check, the use case as checked or another, any day of thirty months. */
export function randomPlan(next: () => number): PlanInput {
  const day = Date.UTC(2026, 0, 1) + Math.floor(next() * 900) * 86_400_000;
  const input = {
    useCase: pick(useCases, next),
    today: new Date(day).toISOString().slice(0, 10),
    state: pick(laender, next),
    existing: next() < 0.5 ? [] : measures.filter(() => next() < 0.2),
  };
  if (next() < 0.25) {
    const set = flags.filter((one) => one !== "personal-data" && next() < 0.1);
    return { ...input, answers: null, flags: set, personalData: next() < 0.7 };
  }
  const answers = randomAnswers(next);
  const checked = String(answers["q01-use-case"]);
  return { ...input, answers, useCase: next() < 0.5 ? checked : input.useCase };
}
