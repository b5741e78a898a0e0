import type { Rules } from "#app/domain/catalogue/catalogue.ts";
import type { Question } from "#app/domain/catalogue/types.ts";
import { listed, namesUnknownOption, problemOf } from "./choice.ts";
import { prepared } from "./prepared.ts";
import { gather } from "./visibility.ts";

/** Option id (single choice) or ids (multiple choice) per question id. */
export type Answers = Record<string, string | readonly string[]>;

export type ReadAnswers =
  | { ok: true; answers: Answers; visible: Question[] }
  | { ok: false; refused: string };

/**
 * Reads untrusted answers; never throws on parsed JSON. Keeps the answers of visible questions.
 * Refuses, naming the question: an unknown question id, an unknown option id (in the order of the
 * keys), then in file order a visible question that is unanswered or answered in a wrong form.
 * Anything but an object is refused as an unanswered first question.
 */
export function readAnswers(input: unknown, rules: Rules): ReadAnswers {
  const { questions } = prepared(rules);
  const given = new Map<string, unknown>(isRecord(input) ? Object.entries(input) : []);

  for (const id of given.keys()) if (!questions.has(id)) return { ok: false, refused: id };
  for (const [id, answer] of given) {
    const question = questions.get(id);
    if (question && namesUnknownOption(question, listed(answer))) return { ok: false, refused: id };
  }

  const { visible } = gather(Object.fromEntries(given), rules);
  const answers: Answers = {};
  for (const question of visible) {
    const answer = accepted(question, given.get(question.id));
    if (answer === undefined) return { ok: false, refused: question.id };
    answers[question.id] = answer;
  }
  return { ok: true, answers, visible };
}

function accepted(question: Question, answer: unknown): Answers[string] | undefined {
  const values = listed(answer);
  if (problemOf(question, values) !== undefined) return undefined;
  const ids = values.filter((value) => typeof value === "string");
  if (question.type === "multi") return Array.isArray(answer) ? ids : undefined;
  return Array.isArray(answer) ? undefined : ids[0];
}

function isRecord(input: unknown): input is Record<string, unknown> {
  return typeof input === "object" && input !== null && !Array.isArray(input);
}
