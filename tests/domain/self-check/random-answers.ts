import { rules } from "#app/domain/catalogue/catalogue.ts";
import type { Question } from "#app/domain/catalogue/types.ts";
import type { Answers } from "#app/domain/self-check/answers.ts";
import { visibleQuestions } from "#app/domain/self-check/walk.ts";

/** Numbers in 0 ≤ n < 1, the same sequence for the same seed (mulberry32). */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Valid answers to all visible questions; careless ones pick the worse options more often. */
export function randomAnswers(next: () => number): Answers {
  const answers: Answers = {};
  const care = next();
  for (const question of rules.selfCheck.questions) {
    const visible = visibleQuestions(answers).some((one) => one.id === question.id);
    if (visible) answers[question.id] = randomAnswer(question, next, care);
  }
  return answers;
}

export function randomAnswer(question: Question, next: () => number, care = 0.5): Answers[string] {
  const { options } = question;
  const one = options[Math.floor(next() * options.length)] ?? raise(question);
  if (question.type === "single") return (next() < care ? options[0] : one)?.id ?? raise(question);
  if (one.exclusive === true) return [one.id];
  const others = options.filter((option) => option.exclusive !== true && next() < care);
  return [...new Set([one, ...others])].map((option) => option.id);
}

function raise(question: Question): never {
  throw new Error(`No options: ${question.id}`);
}
