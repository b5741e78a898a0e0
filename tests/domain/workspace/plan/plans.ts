import type { Answers } from "#app/domain/self-check/answers.ts";
import { firstPlan, type PlanInput } from "#app/domain/workspace/plan/first-plan.ts";
import examples from "./examples.json" with { type: "json" };

/** Answers of a chatbot with little done, live, on a Monday without holidays near. */
export const chatbot = answersOf("plan-04");
/** Well prepared lead scoring, much of it done. */
export const prepared = answersOf("plan-02");

function answersOf(id: string): Answers {
  const answers = examples.cases.find((one) => one.id === id)?.input.answers;
  if (!answers) throw new Error(`No answers: ${id}`);
  return answers;
}

/** A plan that is not refused; asked for on Monday, 6 September 2027 in Hamburg. */
export function planOf(changes: Partial<PlanInput>) {
  const plan = firstPlan({
    answers: chatbot,
    useCase: "other",
    today: "2027-09-06",
    state: "HH",
    ...changes,
  });
  if ("refused" in plan) throw new Error(`Refused: ${plan.refused}`);
  const ids = plan.measures.map((one) => one.id);
  const byId = new Map(plan.measures.map((one) => [one.id, one]));
  return { ...plan, ids, byId };
}
