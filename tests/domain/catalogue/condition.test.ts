import { expect, test } from "vitest";
import { rules, useCase } from "#app/domain/catalogue/catalogue.ts";
import { type Facts, holds, noFacts } from "#app/domain/catalogue/condition.ts";
import type { Condition } from "#app/domain/catalogue/types.ts";

const yes: Condition = { always: true };
const no: Condition = { not: yes };
const facts: Facts = {
  selected: new Map([["q11-channels", ["email", "chat"]]]),
  flags: new Set(["personal-data"]),
  useCase: useCase("lead-scoring"),
  scores: { trust: 10, liability: 20, recovery: 45, overall: 35 },
  unknownCount: 3,
};

const cases: [boolean, Condition][] = [
  [true, yes],
  [true, { all: [] }],
  [true, { all: [yes, yes] }],
  [false, { all: [yes, no] }],
  [false, { any: [] }],
  [true, { any: [no, yes] }],
  [false, { any: [no, no] }],
  [true, { not: { all: [no, { any: [] }] } }],
  [true, { flag: "personal-data" }],
  [false, { flag: "recording" }],
  [true, { question: "q11-channels", anyOf: ["ads", "chat"] }],
  [false, { question: "q11-channels", anyOf: ["ads"] }],
  [false, { question: "q12-consent", anyOf: ["documented"] }],
  [false, { question: "q11-channels", anyOf: [] }],
  [true, { useCase: ["translation", "lead-scoring"] }],
  [false, { useCase: ["translation"] }],
  [true, { useCaseAttr: "dpia.indication", anyOf: ["required", "likely"] }],
  [false, { useCaseAttr: "dpia.indication", anyOf: ["unlikely"] }],
  [true, { useCaseAttr: "dpia.criteria", anyOf: ["large-scale", "prevents-right"] }],
  [false, { useCaseAttr: "dpia.criteria", anyOf: ["prevents-right"] }],
  [true, { useCaseAttr: "id", anyOf: ["lead-scoring"] }],
  [false, { useCaseAttr: "dpia", anyOf: ["likely"] }],
  [false, { useCaseAttr: "dpia.indication.length", anyOf: ["6"] }],
  [false, { useCaseAttr: "dpia.nothing.here", anyOf: ["likely"] }],
  [false, { useCaseAttr: "constructor.name", anyOf: ["Object"] }],
  [true, { score: "recovery", gte: 45 }],
  [false, { score: "recovery", gte: 46 }],
  [true, { score: "overall", gte: 35 }],
  [true, { unknownCount: 3 }],
  [false, { unknownCount: 4 }],
];

test.each(cases)("is %s: %j", (expected, condition) => {
  expect(holds(condition, facts)).toBe(expected);
  expect(holds({ not: condition }, facts)).toBe(!expected);
});

test("every form of the documented language is understood", () => {
  const examples = rules.selfCheck.conditionLanguage.map((form) => form.example);
  expect(examples.length).toBeGreaterThan(7);
  for (const example of examples) expect(() => holds(example, facts)).not.toThrow();
});

test("without answers all but constants and negations are false", () => {
  const atoms = cases.map(([, condition]) => condition).filter((one) => !("always" in one));
  const plain = atoms.filter((one) => !("all" in one || "any" in one || "not" in one));
  for (const condition of plain) expect(holds(condition, noFacts)).toBe(false);
  expect(holds({ not: { question: "q07-location", anyOf: ["eu"] } }, noFacts)).toBe(true);
});

test("a score is false before scores exist, even from 0 on", () => {
  const before = { ...facts, scores: undefined };
  expect(holds({ score: "trust", gte: 0 }, before)).toBe(false);
  expect(holds({ not: { score: "trust", gte: 0 } }, before)).toBe(true);
});

test("the use case 'other' matches nothing", () => {
  const other = { ...facts, useCase: undefined };
  expect(holds({ useCase: ["other"] }, other)).toBe(false);
  expect(holds({ useCaseAttr: "aiAct.class", anyOf: ["minimal", "undefined"] }, other)).toBe(false);
});

test("an unknown form throws", () => {
  const broken = JSON.parse('{"all": [{"flags": "recording"}]}') as Condition;
  expect(() => holds(broken, facts)).toThrow('Unknown condition: {"flags":"recording"}');
});
