import { expect, test } from "vitest";
import { measure, rules } from "#app/domain/catalogue/catalogue.ts";
import { evaluate, type Result } from "#app/domain/self-check/evaluate.ts";
import { randomAnswer, randomAnswers, sequence } from "./random-answers.ts";

const { selfCheck, measures } = rules;
const { levels, minimumRules } = selfCheck.trafficLight;
const next = sequence(20261123);
const checks = Array.from({ length: 3000 }, () => {
  const answers = randomAnswers(next);
  const result = evaluate(answers);
  if ("refused" in result) throw new Error(`refused ${result.refused}`);
  return { answers, result };
});

const results: Result[] = checks.map((one) => one.result);

test("the random answers reach every light, finding, minimum rule, flag and measure", () => {
  const seen = (list: (result: Result) => string[]) => new Set(results.flatMap(list)).size;
  expect(seen((one) => [one.light])).toBe(3);
  expect(seen((one) => one.findingIds)).toBe(selfCheck.findings.length);
  expect(seen((one) => one.minimumLightRules)).toBe(minimumRules.length);
  expect(seen((one) => one.flags)).toBe(selfCheck.flags.length);
  expect(seen((one) => one.applicableMeasureIds)).toBe(measures.length);
});

test("the same answers give the same result", () => {
  for (const { answers, result } of checks) {
    expect(evaluate(structuredClone(answers))).toEqual(result);
  }
});

test("scores are whole numbers from 0 to 100", () => {
  for (const score of results.flatMap((one) => Object.values(one.scores))) {
    expect(Number.isInteger(score) && score >= 0 && score <= 100, String(score)).toBe(true);
  }
});

test("exactly the visible questions are answered", () => {
  for (const { answers, result } of checks) {
    expect(result.visibleQuestions).toEqual(Object.keys(answers));
  }
});

test("answers to hidden questions change nothing", () => {
  for (const { answers, result } of checks) {
    const hidden = selfCheck.questions.filter((one) => !result.visibleQuestions.includes(one.id));
    const also = Object.fromEntries(hidden.map((one) => [one.id, randomAnswer(one, next)]));
    expect(evaluate({ ...also, ...answers })).toEqual(result);
  }
});

test("the light is the highest of the level and the minimum rules", () => {
  const order = levels.map((level) => level.id);
  for (const { light, scores, minimumLightRules } of results) {
    const level = levels.findIndex((one) => scores.overall <= one.to);
    const raised = minimumRules
      .filter((rule) => minimumLightRules.includes(rule.id))
      .map((rule) => order.indexOf(rule.light));
    expect(order.indexOf(light)).toBe(Math.max(level, ...raised));
  }
});

test("without minimum rules the light is that of the overall score, edges included", () => {
  const trafficLight = { levels, minimumRules: [] };
  const edition = { ...rules, selfCheck: { ...selfCheck, trafficLight } };
  for (const { answers, result } of checks) {
    const { overall } = result.scores;
    const light = overall < 25 ? "green" : overall < 55 ? "yellow" : "red";
    expect(evaluate(answers, edition)).toMatchObject({ light });
  }
  const reached = new Set(results.map((one) => one.scores.overall));
  expect([24, 25, 54, 55].filter((edge) => !reached.has(edge))).toEqual([]);
});

test("findings go from critical to positive, at most five of the others on top", () => {
  const order = selfCheck.severities.map((one) => one.id);
  const places = new Map(
    selfCheck.findings.map((one, place) => [one.id, order.indexOf(one.severity) * 1000 + place]),
  );
  const positive = order.indexOf("positive") * 1000;
  for (const { findingIds, topFindingIds } of results) {
    const ranks = findingIds.map((id) => places.get(id) ?? Number.NaN);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    const others = findingIds.filter((_id, index) => (ranks[index] ?? 0) < positive);
    expect(topFindingIds).toEqual(others.slice(0, 5));
  }
});

test("next steps are at most seven, without repeats, and start with the first finding", () => {
  for (const { nextStepMeasureIds, topFindingIds } of results) {
    const first = selfCheck.findings.find((one) => one.id === topFindingIds[0]);
    expect(nextStepMeasureIds.length).toBeLessThanOrEqual(7);
    expect(new Set(nextStepMeasureIds).size).toBe(nextStepMeasureIds.length);
    expect(nextStepMeasureIds.slice(0, first?.measureIds.length ?? 0)).toEqual(
      first?.measureIds ?? [],
    );
  }
});

test("applicable measures are ordered by priority, then as in the file", () => {
  const order = ["must", "should", "could"];
  const places = new Map(measures.map((one, place) => [one.id, place]));
  for (const { applicableMeasureIds } of results) {
    const ranks = applicableMeasureIds.map(
      (id) => order.indexOf(measure(id).priority) * 1000 + (places.get(id) ?? Number.NaN),
    );
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(new Set(ranks).size).toBe(ranks.length);
  }
});
