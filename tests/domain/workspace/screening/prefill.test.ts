import { expect, test } from "vitest";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import { sampleLeads } from "#app/demo/sample-leads.ts";
import { currentAnswers } from "#app/domain/workspace/screening/answers.ts";
import { prefilled } from "#app/domain/workspace/screening/prefill.ts";

test("a tick says yes, and only „Nichts davon“ says no", () => {
  const { facts, origins } = prefilled("other", {
    "q03-data": ["business-contact", "employee"],
    "q10-effect": "internal-assist",
    "q14-red-lines": ["none"],
  });
  expect(facts.facts).toMatchObject({
    "personal-data": "yes",
    "employee-data": "yes",
    "emotions-or-biometrics": "no",
  });
  expect(facts.facts["special-categories"]).toBeUndefined();
  expect(facts.register).toMatchObject({ manipulation: "no", channels: null });
  expect(origins).toMatchObject({ "personal-data": "check", manipulation: "check" });
});

test("the check goes before the catalogue, and no personal data stay none", () => {
  const { facts } = prefilled("lead-scoring", { "q03-data": ["no-personal-data"] });
  expect(facts.facts["personal-data"]).toBe("no");
  const { origins } = prefilled("lead-scoring", null);
  expect(new Set(Object.values(origins))).toEqual(new Set(["catalogue"]));
});

test("channels that were answered are known, none included; others are not recorded", () => {
  const channels = (answer: string[]) =>
    prefilled("other", { "q11-channels": answer }).facts.register.channels;
  expect(channels(["email", "chat"])).toEqual(["email", "chat"]);
  expect(channels(["none"])).toEqual([]);
  expect(prefilled("other", {}).facts.register.channels).toBeNull();
});

test("the catalogue never suggests no, and every option of the table exists", () => {
  for (const { id } of rules.useCases) {
    const { facts } = prefilled(id, null);
    expect(new Set(Object.values(facts.facts))).toEqual(new Set(["yes"]));
  }
  // A tick of every option at once reaches every row.
  const all = Object.fromEntries(
    rules.selfCheck.questions.map(({ id, options }) => [id, options.map((one) => one.id)]),
  );
  const reached = Object.values(prefilled("other", all).facts.facts).length;
  expect(reached).toBeGreaterThanOrEqual(16);
});

test("what is suggested of the sample checks can be screened", () => {
  for (const { answers } of sampleLeads) {
    const useCase = String(answers["q01-use-case"]);
    const { facts } = prefilled(useCase, answers);
    expect(currentAnswers({ useCase, ...facts })).toHaveLength(6);
  }
});
