import type { Question } from "#app/domain/catalogue/types.ts";

export type Problem = "missing" | "unknown-option" | "repeated" | "exclusive";

/** The values an answer names: one, several, or none where it is empty (null, "", []). */
export function listed(answer: unknown): readonly unknown[] {
  if (answer === undefined || answer === null || answer === "") return [];
  return Array.isArray(answer) ? Array.from<unknown>(answer) : [answer];
}

/** Whether any of the values is not an option of the question; anything but a string is none. */
export function namesUnknownOption(question: Question, values: readonly unknown[]): boolean {
  const options: readonly unknown[] = question.options.map((option) => option.id);
  return values.some((value) => !options.includes(value));
}

/** The first thing wrong with the values chosen for one question, in the contract's order. */
export function problemOf(question: Question, values: readonly unknown[]): Problem | undefined {
  if (values.length === 0) return "missing";
  if (namesUnknownOption(question, values)) return "unknown-option";
  if (new Set(values).size < values.length) return "repeated";
  if (values.length > 1 && excludesOthers(question, values)) return "exclusive";
  return undefined;
}

// In a single choice every option excludes the others.
function excludesOthers(question: Question, values: readonly unknown[]): boolean {
  if (question.type === "single") return true;
  return question.options.some((one) => one.exclusive === true && values.includes(one.id));
}
