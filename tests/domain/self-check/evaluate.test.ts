import { expect, test } from "vitest";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import { evaluate, type Result } from "#app/domain/self-check/evaluate.ts";
import examples from "./examples.json" with { type: "json" };

function result(answers: unknown, edition = rules): Result {
  const given = evaluate(answers, edition);
  if ("refused" in given) throw new Error(`refused ${given.refused}`);
  return given;
}

function example(id: string): Record<string, unknown> {
  const found = examples.examples.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no example ${id}`);
  return found.answers;
}

test("the examples belong to the current rules", () => {
  expect(examples.meta.version).toBe(rules.version);
  expect(examples.examples.length).toBe(5);
});

test.each(examples.examples)("$id", ({ answers, expected }) => {
  const got = evaluate(answers);
  expect(got).toStrictEqual(expected);
  expect(Object.keys(got)).toEqual(Object.keys(expected));
});

test("the order in which options and questions are given changes nothing", () => {
  const answers = example("ex-recording-stop");
  const turned = Object.entries(answers)
    .toReversed()
    .map(([id, answer]) => [id, Array.isArray(answer) ? answer.toReversed() : answer]);
  expect(evaluate(Object.fromEntries(turned))).toEqual(result(answers));
});

test("the answers are left as they were given", () => {
  const answers = structuredClone(example("ex-recording-stop"));
  const frozen = Object.freeze(answers);
  evaluate(frozen);
  expect(frozen).toEqual(example("ex-recording-stop"));
});

test("the use case 'other' gets its points but no attribute of a use case", () => {
  const answers = { ...example("ex-credit-scoring-yellow"), "q01-use-case": "other" };
  const { flags, applicableMeasureIds } = result(answers);
  expect(flags).not.toContain("high-risk-ai");
  expect(applicableMeasureIds).not.toContain("aia-fria");
});

test("without personal data no legal basis is asked for and the flag is not set", () => {
  const {
    "q04-legal-basis": _basis,
    "q05-information": _notice,
    ...rest
  } = example("ex-lead-scoring-solid");
  const { visibleQuestions, flags } = result({ ...rest, "q03-data": ["no-personal-data"] });
  expect(visibleQuestions).not.toContain("q04-legal-basis");
  expect(visibleQuestions).not.toContain("q05-information");
  expect(flags).not.toContain("personal-data");
});

test("a minimum rule raises the light and never lowers it", () => {
  const red = { ...example("ex-recording-stop"), "q14-red-lines": ["none"] };
  const lowering = result(red);
  expect(lowering.scores.overall).toBeGreaterThan(54);
  expect(lowering.minimumLightRules.length).toBeGreaterThan(0);
  expect(lowering.light).toBe("red");
  const raised = result({ ...example("ex-translation-small"), "q14-red-lines": ["manipulation"] });
  expect(raised.scores.overall).toBeLessThan(55);
  expect(raised.minimumLightRules[0]).toBe("min-prohibited");
  expect(raised.light).toBe("red");
});

test("two unknowns are let pass, three raise the light", () => {
  const unknowns = {
    ...example("ex-lead-scoring-solid"),
    "q07-location": "unknown",
    "q08-training": "unknown",
  };
  expect(result(unknowns).minimumLightRules).not.toContain("min-unknowns");
  const third = result({ ...unknowns, "q16-dpo": "unknown" });
  expect(third.unknownCount).toBe(3);
  expect(third.minimumLightRules).toContain("min-unknowns");
  expect(third.findingIds).toContain("f-unknowns");
});

test("a derived flag cannot see scores, which do not exist yet; a finding can", () => {
  const from = (gte: number) => ({ score: "overall", gte }) as const;
  const edition = {
    ...rules,
    selfCheck: {
      ...rules.selfCheck,
      derivedFlags: [{ flag: "no-dpo", if: from(0) }],
      findings: rules.selfCheck.findings.slice(0, 1).map((one) => ({ ...one, if: from(0) })),
    },
  };
  const given = result(example("ex-lead-scoring-solid"), edition);
  expect(given.flags).toEqual(["ranks-people"]);
  expect(given.findingIds).toEqual(["f-emotion-employees"]);
});

test("points of a question stay between 0 and its maximum", () => {
  const all = rules.selfCheck.questions.find((one) => one.id === "q03-data")?.options ?? [];
  const everything = all.filter((one) => one.exclusive !== true).map((one) => one.id);
  const some = result(example("ex-recording-stop"));
  const most = result({ ...example("ex-recording-stop"), "q03-data": everything });
  const before = { trust: 3 + 2 + 2, liability: 4 + 2 + 3, recovery: 2 + 3 + 1 };
  expect(most.rawPoints).toEqual({
    trust: some.rawPoints.trust - before.trust + 12,
    liability: some.rawPoints.liability - before.liability + 12,
    recovery: some.rawPoints.recovery - before.recovery + 10,
  });
});
