import "#tests/support/settings.ts";
import { describe, expect, test } from "vitest";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import type { Question } from "#app/domain/catalogue/types.ts";
import { uncarried } from "#app/domain/self-check/carried-answers.ts";
import { questionView } from "#app/domain/self-check/question-view.ts";
import examples from "./examples.json" with { type: "json" };

const { questions, sections } = rules.selfCheck;

function question(id: string): Question {
  const found = questions.find((one) => one.id.startsWith(id));
  if (!found) throw new Error(`No question ${id}`);
  return found;
}

const answers = { "q01-use-case": "lead-scoring", "q02-status": "pilot" };

test("the first question of a fresh check", () => {
  const view = questionView(question("q01"), {}, "de");
  expect(view).toMatchObject({
    id: "q01-use-case",
    type: "single",
    number: 1,
    chosen: [],
    problem: undefined,
    first: true,
    last: false,
    complete: false,
  });
  expect(view.text).toBe(question("q01").text.de);
  expect(view.steps.map(({ state }) => state)).toEqual([
    "current",
    "ahead",
    "ahead",
    "ahead",
    "ahead",
  ]);
  expect(view.points).toEqual(question("q01").maxPoints);
  expect(uncarried(view.carried)).toEqual({});
});

describe.each(["de", "en"] as const)("in %s", (locale) => {
  test("every question has its words, and every option its own", () => {
    for (const one of questions) {
      const view = questionView(one, {}, locale);
      expect(view.text).toBe(one.text[locale]);
      expect(view.help.replaceAll("\u00a0", " ")).toBe(one.help[locale].replaceAll("\u00a0", " "));
      expect(view.help).not.toMatch(/(Art\.|Abs\.|§) \d/);
      expect(view.options.map(({ value }) => value)).toEqual(one.options.map(({ id }) => id));
      expect(view.options.map(({ label }) => label)).toEqual(
        one.options.map(({ label }) => label[locale]),
      );
      expect(view.steps.map(({ label }) => label)).toEqual(
        sections.map(({ title }) => title[locale]),
      );
    }
  });
});

test("an answered question shows what was chosen, of one or of several", () => {
  expect(questionView(question("q02"), answers, "de").chosen).toEqual(["pilot"]);
  const several = { ...answers, "q03-data": ["behaviour", "business-contact"] };
  expect(questionView(question("q03"), several, "de").chosen).toEqual([
    "behaviour",
    "business-contact",
  ]);
  expect(uncarried(questionView(question("q03"), several, "de").carried)).toEqual(several);
});

test("a fault shows what was typed in place of the answer, which is kept", () => {
  const fault = { problem: "unknown-option" as const, chosen: ["x"] };
  const view = questionView(question("q02"), answers, "de", fault);
  expect(view).toMatchObject({ problem: "unknown-option", chosen: ["x"] });
  expect(uncarried(view.carried)).toEqual(answers);
});

test.each(examples.examples)("the last question of $id leads to the result", (example) => {
  const given = Object.fromEntries(Object.entries(example.answers));
  const visible = example.expected.visibleQuestions;
  const last = questionView(question(visible.at(-1) ?? ""), given, "de");
  expect(last).toMatchObject({
    first: false,
    last: true,
    complete: true,
    number: visible.length,
    of: visible.length,
  });
  expect(last.steps.filter(({ state }) => state === "ahead")).toEqual([]);
  const numbers = visible.map((id) => questionView(question(id), given, "de").number);
  expect(numbers).toEqual(visible.map((_, index) => index + 1));
});

test("one missing answer closes the way to the result again", () => {
  const [example] = examples.examples;
  const { "q16-dpo": _, ...rest } = example?.answers ?? { "q16-dpo": "" };
  expect(questionView(question("q02"), rest, "de").complete).toBe(false);
});
