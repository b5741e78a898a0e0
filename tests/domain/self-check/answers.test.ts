import { expect, test } from "vitest";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import { readAnswers } from "#app/domain/self-check/answers.ts";
import { evaluate } from "#app/domain/self-check/evaluate.ts";
import examples from "./examples.json" with { type: "json" };

const [valid] = examples.examples.map((one): Record<string, unknown> => one.answers);

function refusal(changes: object): unknown {
  const given = evaluate({ ...valid, ...changes });
  return "refused" in given ? given.refused : "not refused";
}

function without(...ids: string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(valid ?? {}).filter(([id]) => !ids.includes(id)));
}

test("good answers are read with their visible questions", () => {
  const read = readAnswers(valid, rules);
  expect(read).toMatchObject({ ok: true, answers: valid });
  expect(read.ok && read.visible.map((one) => one.id)).toEqual(Object.keys(valid ?? {}));
});

test("well-formed answers to hidden questions are dropped", () => {
  const read = readAnswers({ ...valid, "q13-ai-disclosure": "no" }, rules);
  expect(read.ok && read.answers).toEqual(valid);
});

const faults: [string, object, string][] = [
  ["an unknown question", { "q99-nothing": "x" }, "q99-nothing"],
  ["an unknown option", { "q02-status": "sold" }, "q02-status"],
  ["an unknown option in a list", { "q03-data": ["behaviour", "dreams"] }, "q03-data"],
  ["an option of another question", { "q02-status": "eu" }, "q02-status"],
  ["an unknown option of a hidden question", { "q13-ai-disclosure": "maybe" }, "q13-ai-disclosure"],
  ["a missing answer: undefined", { "q02-status": undefined }, "q02-status"],
  ["a missing answer: null", { "q02-status": null }, "q02-status"],
  ["an empty answer to a single choice", { "q02-status": "" }, "q02-status"],
  ["an empty answer to a multiple choice", { "q03-data": [] }, "q03-data"],
  ["an empty scalar to a multiple choice", { "q03-data": "" }, "q03-data"],
  ["an empty list to a single choice", { "q02-status": [] }, "q02-status"],
  ["a repeated option", { "q03-data": ["behaviour", "behaviour"] }, "q03-data"],
  ["a list for a single choice", { "q02-status": ["pilot"] }, "q02-status"],
  ["a scalar for a multiple choice", { "q03-data": "behaviour" }, "q03-data"],
  ["none together with another", { "q09-security": ["mfa-roles", "none"] }, "q09-security"],
  ["unknown together with another", { "q14-red-lines": ["unknown", "biometric"] }, "q14-red-lines"],
  ["two that exclude the others", { "q14-red-lines": ["unknown", "none"] }, "q14-red-lines"],
];

test.each(faults)("refuses %s", (_what, changes, id) => {
  expect(refusal(changes)).toBe(id);
});

test("refuses each visible question that is left out", () => {
  for (const id of Object.keys(valid ?? {})) expect(evaluate(without(id))).toEqual({ refused: id });
});

test("a question made visible by another answer must be answered", () => {
  expect(refusal({ "q11-channels": ["email", "chat"] })).toBe("q13-ai-disclosure");
});

const empties: unknown[] = [null, "", []];
test.each(empties)("an empty answer %j to a hidden question is nothing at all", (empty) => {
  expect(refusal({ "q13-ai-disclosure": empty })).toBe("not refused");
});

test("form is not looked at in hidden questions", () => {
  expect(refusal({ "q13-ai-disclosure": ["no", "no"] })).toBe("not refused");
});

test("an unknown question comes before an unknown option before everything else", () => {
  const option = { "q16-dpo": "nobody" };
  const question = { "q98-b": "x", "q97-a": "x" };
  expect(refusal({ "q02-status": null, ...option, ...question })).toBe("q98-b");
  expect(refusal({ "q02-status": null, ...option })).toBe("q16-dpo");
  expect(refusal({ "q02-status": null, "q13-ai-disclosure": "maybe" })).toBe("q13-ai-disclosure");
  expect(refusal({ "q02-status": null, "q03-data": [] })).toBe("q02-status");
});

test("of two unknown options the one given first is named", () => {
  const answers = without("q02-status", "q16-dpo");
  expect(evaluate({ ...answers, "q16-dpo": "x", "q02-status": "x" })).toEqual({
    refused: "q16-dpo",
  });
});

test("faults of form are named in the order of the questions, not of the keys", () => {
  const answers = without("q02-status", "q16-dpo");
  expect(evaluate({ ...answers, "q16-dpo": [], "q02-status": ["pilot"] })).toEqual({
    refused: "q02-status",
  });
});

const notAnswers: unknown[] = [undefined, null, "lead-scoring", 7, true, [], ["q01-use-case"], {}];
test.each(notAnswers)("refuses %j with the first question", (input) => {
  expect(evaluate(input)).toEqual({ refused: "q01-use-case" });
});

test.each(["__proto__", "constructor", "toString", "hasOwnProperty", "", "0"])(
  "refuses the key %j",
  (key) => {
    const hostile: unknown = JSON.parse(`{${JSON.stringify(key)}: "x"}`);
    const whole: unknown = JSON.parse(`${JSON.stringify(valid).slice(0, -1)}, "${key}": {}}`);
    expect(evaluate(hostile)).toEqual({ refused: key });
    expect(evaluate(whole)).toEqual({ refused: key });
  },
);

const strange: unknown[] = [
  0,
  7,
  Number.NaN,
  true,
  false,
  {},
  { id: "pilot" },
  { length: 1, 0: "pilot" },
  [["pilot"]],
  [null],
  [""],
  [7],
  [undefined],
  Array(1),
  [{}],
  "toString",
  "__proto__",
  ["constructor"],
  " pilot",
  "Pilot",
];
test.each(strange)("refuses the value %j", (value) => {
  expect(refusal({ "q02-status": value })).toBe("q02-status");
  expect(refusal({ "q03-data": value })).toBe("q03-data");
});

test("what an object inherits is not an answer", () => {
  const heir: object = Object.create(valid ?? null);
  expect(evaluate(heir)).toEqual({ refused: "q01-use-case" });
  const hidden: object = Object.assign(Object.create({ "q99-nothing": "x" }), valid);
  expect(evaluate(hidden)).toEqual(evaluate(valid));
});

test("a very long list of repeated options is refused", () => {
  expect(refusal({ "q03-data": Array(100_000).fill("behaviour") })).toBe("q03-data");
});
