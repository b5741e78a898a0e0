import { expect, test } from "vitest";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import type { Question } from "#app/domain/catalogue/types.ts";
import { type Answers, readAnswers } from "#app/domain/self-check/answers.ts";
import {
  firstOpenQuestion,
  position,
  questionAfter,
  questionBefore,
  readAnswer,
  sectionProgress,
  visibleQuestions,
} from "#app/domain/self-check/walk.ts";
import { randomAnswer, sequence } from "./random-answers.ts";

const started: Answers = { "q01-use-case": "translation", "q02-status": "planned" };
const impersonal: Answers = { ...started, "q03-data": ["no-personal-data"] };

function question(id: string): Question {
  const found = rules.selfCheck.questions.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no question ${id}`);
  return found;
}

function ids(answers: Answers): string[] {
  return visibleQuestions(answers).map((one) => one.id);
}

test("without answers all questions but those about a channel are visible", () => {
  const channel = ["q12-consent", "q13-ai-disclosure"];
  const others = rules.selfCheck.questions.filter((one) => !channel.includes(one.id));
  expect(visibleQuestions({})).toEqual(others);
});

test("an answer hides and shows later questions", () => {
  expect(ids(impersonal)).not.toContain("q04-legal-basis");
  expect(ids({ ...impersonal, "q11-channels": ["chat"] })).toContain("q13-ai-disclosure");
});

test("a question that became hidden keeps its answer but no longer counts", () => {
  const chat: Answers = { "q11-channels": ["chat", "email"], "q13-ai-disclosure": "no" };
  const changed: Answers = { ...chat, "q11-channels": ["email"] };
  expect(ids(changed)).not.toContain("q13-ai-disclosure");
  expect(ids({ ...changed, "q11-channels": chat["q11-channels"] ?? [] })).toEqual(ids(chat));
  expect(changed["q13-ai-disclosure"]).toBe("no");
});

test("what an object inherits is no answer", () => {
  const heir: Answers = Object.create(impersonal);
  expect(ids(heir)).toEqual(ids({}));
  expect(firstOpenQuestion(heir)?.id).toBe("q01-use-case");
});

test("one after the other, passing over hidden ones", () => {
  expect(questionAfter(started, "q03-data")?.id).toBe("q04-legal-basis");
  expect(questionAfter(impersonal, "q03-data")?.id).toBe("q06-contract");
  expect(questionBefore(impersonal, "q06-contract")?.id).toBe("q03-data");
  expect(questionAfter(started, "q16-dpo")).toBeUndefined();
  expect(questionBefore(started, "q01-use-case")).toBeUndefined();
});

test("from a question that has become hidden the walk goes on", () => {
  expect(questionAfter(impersonal, "q04-legal-basis")?.id).toBe("q06-contract");
  expect(questionBefore(impersonal, "q05-information")?.id).toBe("q03-data");
});

test("the first open question is the first visible one without an answer", () => {
  expect(firstOpenQuestion({})?.id).toBe("q01-use-case");
  expect(firstOpenQuestion(impersonal)?.id).toBe("q06-contract");
  expect(firstOpenQuestion({ ...started, "q03-data": [] })?.id).toBe("q03-data");
});

test("position counts visible questions only", () => {
  expect(position({}, "q01-use-case")).toEqual({ number: 1, of: 14 });
  expect(position(impersonal, "q06-contract")).toEqual({ number: 4, of: 12 });
  expect(position(impersonal, "q16-dpo")).toEqual({ number: 12, of: 12 });
});

test("the sections show what is done, where one is and what lies ahead", () => {
  const states = (answers: Answers, id: string) =>
    sectionProgress(answers, id).map((one) => one.state);
  expect(sectionProgress({}, "q01-use-case").map((one) => one.id)).toEqual(
    rules.selfCheck.sections.map((one) => one.id),
  );
  expect(states({}, "q01-use-case")).toEqual(["current", "ahead", "ahead", "ahead", "ahead"]);
  expect(states(started, "q04-legal-basis")).toEqual([
    "done",
    "current",
    "ahead",
    "ahead",
    "ahead",
  ]);
  expect(states(impersonal, "q06-contract")).toEqual(["done", "done", "current", "ahead", "ahead"]);
});

test("a section with a newly visible question is no longer done", () => {
  const personal: Answers = { ...impersonal, "q03-data": ["behaviour"] };
  const [, data] = sectionProgress(personal, "q06-contract");
  expect(data).toEqual({ id: "daten", state: "ahead" });
});

test("a question that does not exist throws", () => {
  expect(() => questionAfter({}, "q99")).toThrow("Unknown question: q99");
  expect(() => questionBefore({}, "toString")).toThrow("Unknown question: toString");
  expect(() => position({}, "q99")).toThrow("Unknown question: q99");
  expect(() => sectionProgress({}, "q99")).toThrow("Unknown question: q99");
});

test("walking from the first open question to none gives answers that are accepted", () => {
  const next = sequence(7);
  for (let round = 0; round < 300; round += 1) {
    const answers: Answers = {};
    for (let open = firstOpenQuestion(answers); open; open = firstOpenQuestion(answers)) {
      expect(position(answers, open.id).number).toBe(Object.keys(answers).length + 1);
      const read = readAnswer(open, [randomAnswer(open, next)].flat());
      if (!read.ok) throw new Error(`${open.id} ${read.problem}`);
      answers[open.id] = read.answer;
    }
    expect(readAnswers(answers, rules)).toMatchObject({ ok: true, answers });
    const path: Question[] = [];
    let here = visibleQuestions(answers)[0];
    for (; here; here = questionAfter(answers, here.id)) path.push(here);
    expect(path).toEqual(visibleQuestions(answers));
  }
});

test.each([
  ["q02-status", ["pilot"], { ok: true, answer: "pilot" }],
  ["q02-status", ["", "pilot"], { ok: true, answer: "pilot" }],
  ["q02-status", [], { ok: false, problem: "missing" }],
  ["q02-status", [""], { ok: false, problem: "missing" }],
  ["q02-status", ["sold"], { ok: false, problem: "unknown-option" }],
  ["q02-status", ["__proto__"], { ok: false, problem: "unknown-option" }],
  ["q02-status", ["pilot", "pilot"], { ok: false, problem: "repeated" }],
  ["q02-status", ["pilot", "live"], { ok: false, problem: "exclusive" }],
  ["q09-security", ["none"], { ok: true, answer: ["none"] }],
  [
    "q09-security",
    ["mfa-roles", "", "backup-tested"],
    { ok: true, answer: ["mfa-roles", "backup-tested"] },
  ],
  ["q09-security", [], { ok: false, problem: "missing" }],
  ["q09-security", ["mfa-roles", "x"], { ok: false, problem: "unknown-option" }],
  ["q09-security", ["mfa-roles", "mfa-roles"], { ok: false, problem: "repeated" }],
  ["q09-security", ["none", "none"], { ok: false, problem: "repeated" }],
  ["q09-security", ["mfa-roles", "none"], { ok: false, problem: "exclusive" }],
] as const)("%s with %j", (id, values, expected) => {
  expect(readAnswer(question(id), values)).toEqual(expected);
});
