import { expect, test } from "vitest";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import { evaluate } from "#app/domain/self-check/evaluate.ts";
import { explanations } from "#app/domain/self-check/explanation.ts";
import { randomAnswers, sequence } from "./random-answers.ts";

const today = new Date("2026-11-26T12:00:00Z");
const next = sequence(20261126);
const checks = Array.from({ length: 400 }, () => randomAnswers(next));

test("the explained points of every risk add up to its score, by the rules of the catalogue", () => {
  for (const answers of checks) {
    const result = evaluate(answers);
    if ("refused" in result) throw new Error(result.refused);
    for (const one of explanations(answers, rules.version, "de", today)) {
      const sum = one.rows.reduce((all, row) => all + row.points, 0);
      const max = one.rows.reduce((all, row) => all + row.max, 0);
      expect([sum, max]).toEqual([one.raw, one.max]);
      expect([sum, max]).toEqual([
        result.rawPoints[one.dimension],
        result.maxPoints[one.dimension],
      ]);
      expect(one.value).toBe(Math.floor((200 * sum + max) / (2 * max)));
      expect(one.value).toBe(result.scores[one.dimension]);
    }
  }
});

test("every row follows from its base and its options, and names the provision", () => {
  for (const answers of checks.slice(0, 100))
    for (const { rows } of explanations(answers, rules.version, "en", today))
      for (const row of rows) {
        const told = row.parts.reduce((all, part) => all + part.points, row.base);
        expect(row.points).toBe(Math.min(Math.max(told, 0), row.max));
        expect(row.references.length).toBeGreaterThan(0);
        expect(row.parts).toHaveLength([answers[row.question] ?? []].flat().length);
      }
});

test("the rows of a risk go from the most points to the fewest", () => {
  for (const answers of checks.slice(0, 50))
    for (const { rows } of explanations(answers, rules.version, "de", today)) {
      const points = rows.map((row) => row.points);
      expect(points).toEqual(points.toSorted((one, other) => other - one));
    }
});

test("the provision of an option goes before that of its question", () => {
  const [answers] = checks;
  const told = { ...answers, "q11-channels": ["ads", "none-of-ours"] };
  expect(explanations(told, rules.version, "de", today)).toEqual([]);
  const only = { ...answers, "q10-effect": "automated-decision" };
  const [trust] = explanations(only, rules.version, "de", today);
  const row = trust?.rows.find(({ question }) => question === "q10-effect");
  expect(row?.references).toEqual(["Art.\u00a022\u00a0DSGVO"]);
});
