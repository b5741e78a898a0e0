import { expect, test } from "vitest";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import type { Answers } from "#app/domain/self-check/answers.ts";
import { remaining } from "#app/domain/self-check/remaining.ts";
import { randomAnswers, sequence } from "./random-answers.ts";

test("whatever is answered, the number of questions that came lies within what was said before", () => {
  const next = sequence(16);
  for (let turn = 0; turn < 300; turn += 1) {
    const all = randomAnswers(next);
    const asked = Object.keys(all);
    const sofar: Answers = {};
    let before = Number.POSITIVE_INFINITY;
    for (const [at, id] of asked.entries()) {
      const { least, most } = remaining(sofar, id);
      const left = asked.length - at - 1;
      expect(least).toBeLessThanOrEqual(left);
      expect(most).toBeGreaterThanOrEqual(left);
      // What may still come never grows.
      expect(most).toBeLessThan(before);
      before = most;
      sofar[id] = all[id] ?? "";
    }
  }
});

test("at the start between the shortest and the longest way; at the end none", () => {
  const { questions } = rules.selfCheck;
  expect(remaining({}, "q01-use-case")).toEqual({ least: 9, most: questions.length - 1 });
  expect(remaining({}, "q16-dpo")).toEqual({ least: 0, most: 0 });
});
