import { rules as current, type Rules } from "#app/domain/catalogue/catalogue.ts";
import type { Question } from "#app/domain/catalogue/types.ts";
import type { Answers } from "./answers.ts";
import { type Problem, problemOf } from "./choice.ts";
import { gather } from "./visibility.ts";

export type SectionState = "done" | "current" | "ahead";

export type ReadAnswer = { ok: true; answer: Answers[string] } | { ok: false; problem: Problem };

/** The questions visible after the answers so far, in file order. Later answers may change them. */
export function visibleQuestions(answers: Answers, rules: Rules = current): Question[] {
  return gather(answers, rules).visible;
}

/** The visible question after this one (which may have become hidden); none after the last. */
export function questionAfter(
  answers: Answers,
  id: string,
  rules: Rules = current,
): Question | undefined {
  const here = placeOf(id, rules);
  return visibleQuestions(answers, rules).find((one) => placeOf(one.id, rules) > here);
}

/** The visible question before this one (which may have become hidden); none before the first. */
export function questionBefore(
  answers: Answers,
  id: string,
  rules: Rules = current,
): Question | undefined {
  const here = placeOf(id, rules);
  return visibleQuestions(answers, rules).findLast((one) => placeOf(one.id, rules) < here);
}

/** The first visible question without an answer; none when the check can be evaluated. */
export function firstOpenQuestion(answers: Answers, rules: Rules = current): Question | undefined {
  const { visible, facts } = gather(answers, rules);
  return visible.find((question) => !facts.selected.has(question.id));
}

/** Every section in file order; "done" means that all its visible questions are answered. */
export function sectionProgress(
  answers: Answers,
  currentId: string,
  rules: Rules = current,
): { id: string; state: SectionState }[] {
  const { visible, facts } = gather(answers, rules);
  const here = rules.selfCheck.questions[placeOf(currentId, rules)]?.section;
  const open = visible.filter((question) => !facts.selected.has(question.id));
  return rules.selfCheck.sections.map(({ id }) => {
    if (id === here) return { id, state: "current" };
    return { id, state: open.some((question) => question.section === id) ? "ahead" : "done" };
  });
}

/** The place of a question among the currently visible ones, from 1; a hidden one has the next. */
export function position(
  answers: Answers,
  id: string,
  rules: Rules = current,
): { number: number; of: number } {
  const here = placeOf(id, rules);
  const visible = visibleQuestions(answers, rules);
  const before = visible.filter((one) => placeOf(one.id, rules) < here);
  return { number: before.length + 1, of: visible.length };
}

/**
 * Reads what a form sent for one question (empty values count as not sent). Two options of a
 * single choice exclude each other. Where several things are wrong, the first of the list is named.
 */
export function readAnswer(question: Question, values: readonly string[]): ReadAnswer {
  const sent = values.filter((value) => value !== "");
  const problem = problemOf(question, sent);
  if (problem !== undefined) return { ok: false, problem };
  const [first = ""] = sent;
  return { ok: true, answer: question.type === "single" ? first : sent };
}

function placeOf(id: string, rules: Rules): number {
  const place = rules.selfCheck.questions.findIndex((question) => question.id === id);
  if (place < 0) throw new Error(`Unknown question: ${id}`);
  return place;
}
