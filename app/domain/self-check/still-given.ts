import { rules as current, type Rules } from "#app/domain/catalogue/catalogue.ts";
import type { Answers } from "./answers.ts";
import { listed, problemOf } from "./choice.ts";

/** The answers that a question of these rules still takes as they were given; the others are to be given anew. Pure. */
export function stillGiven(answers: Answers, rules: Rules = current): Answers {
  const questions = rules.selfCheck.questions.filter(({ id, type }) => {
    const answer = answers[id];
    return answer !== undefined && Array.isArray(answer) === (type === "multi");
  });
  return Object.fromEntries(
    questions
      .filter((question) => problemOf(question, listed(answers[question.id])) === undefined)
      .map(({ id }) => [id, answers[id] as Answers[string]]),
  );
}
