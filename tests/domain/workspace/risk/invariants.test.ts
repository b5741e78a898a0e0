import { expect, test } from "vitest";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import type { LinkedMeasure } from "#app/domain/workspace/risk/risk.ts";
import { risk } from "#app/domain/workspace/risk/risk.ts";
import { sequence } from "#tests/domain/self-check/random-answers.ts";
import { randomRisk } from "./random-risks.ts";

const next = sequence(80);
const risks = Array.from({ length: 1500 }, () => {
  const input = randomRisk(next);
  return { input, result: risk(input) };
});
const { dimensions } = rules.selfCheck.scoring;

test("the random risks reach both ends of the relief and every derived state", () => {
  const relief = risks.map(({ result }) => result.residual.trust / (result.base.trust || 1));
  expect(Math.max(...relief)).toBe(1);
  expect(Math.min(...relief.filter((one) => one > 0))).toBeLessThanOrEqual(0.21);
  const derived = risks.flatMap((one) => Object.values(one.result.derived));
  expect(new Set(derived.map((one) => JSON.stringify(one))).size).toBe(8);
});

test("the residual is a whole number between a fifth of the base and the base", () => {
  for (const { base, residual } of risks.map((one) => one.result)) {
    for (const d of dimensions) {
      expect(Number.isInteger(residual[d])).toBe(true);
      expect(residual[d] * 5, `${residual[d]} of ${base[d]}`).toBeGreaterThanOrEqual(base[d]);
      expect(residual[d]).toBeLessThanOrEqual(base[d]);
    }
  }
});

test("proving one more measure never raises a residual, and never changes a base", () => {
  for (const { input, result } of risks) {
    const [first, ...others] = input.measures;
    if (first === undefined || first.status === "not-applicable") continue;
    const evidence = [{ approved: true, validUntil: null }];
    const proven: LinkedMeasure = { ...first, status: "effective", evidence };
    const better = risk({ ...input, measures: [proven, ...others] });
    expect(better.base).toEqual(result.base);
    for (const d of dimensions) expect(better.residual[d]).toBeLessThanOrEqual(result.residual[d]);
  }
});

test("the order of the measures changes nothing", () => {
  for (const { input, result } of risks) {
    expect(risk({ ...input, measures: input.measures.toReversed() })).toEqual(result);
  }
});
