import type { CountedStep } from "#app/domain/leads/counts.server.ts";
import type { Answers } from "./answers.ts";

/**
 * Which steps an answer reaches for the first time; `shown` is the next question or „result“. Nobody is recognised: the answers carried in the form tell what
 * was answered before, so going back and on again counts nothing twice.
 */
export function stepsReached(
  before: Answers,
  answered: string | undefined,
  answers: Answers,
  shown: string,
): CountedStep[] {
  if (!answered || before[answered] !== undefined || answers[answered] === undefined) return [];
  const started: CountedStep[] = Object.keys(before).length === 0 ? ["started"] : [];
  if (shown === "result") return [...started, "finished"];
  return answers[shown] === undefined ? [...started, `reached:${shown}`] : started;
}

export const useCaseIn = (answers: Answers): string | null => {
  const chosen = answers["q01-use-case"];
  return typeof chosen === "string" ? chosen : null;
};
