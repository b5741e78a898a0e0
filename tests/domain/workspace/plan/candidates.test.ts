import { expect, test } from "vitest";
import { measure, rules, useCase } from "#app/domain/catalogue/catalogue.ts";
import { evaluate } from "#app/domain/self-check/evaluate.ts";
import { firstPlan } from "#app/domain/workspace/plan/first-plan.ts";
import { chatbot, planOf } from "./plans.ts";

const unassigned = { ...chatbot, "q01-use-case": "other" };

function applicable(answers: object): string[] {
  const result = evaluate(answers);
  if ("refused" in result) throw new Error(result.refused);
  return result.applicableMeasureIds;
}

test("without a use case of the catalogue the plan is what the check found", () => {
  expect(planOf({ answers: chatbot }).ids).toEqual(applicable(chatbot));
});

test("a use case assigned later adds its own measures and changes nothing of the result", () => {
  const { ids } = planOf({ answers: unassigned, useCase: "voice-bot" });
  const found = applicable(unassigned);
  expect(found).not.toContain("rec-retention");
  expect(ids.toSorted()).toEqual(
    [...new Set([...found, ...useCase("voice-bot").measureIds])].toSorted(),
  );
  // Applies to voice bots, is none of their own: a result with another use case does not bring it.
  expect(ids).not.toContain("sec-agent-permissions");
});

test("own measures stand among the others by priority, then in the order of the catalogue", () => {
  const { ids } = planOf({ answers: unassigned, useCase: "voice-bot" });
  const order = ["must", "should", "could"].flatMap((priority) =>
    rules.measures.filter((one) => one.priority === priority).map((one) => one.id),
  );
  expect(ids).toEqual(order.filter((id) => ids.includes(id)));
});

test("without personal data no own measure is added", () => {
  const answers = { ...unassigned, "q03-data": ["no-personal-data"] };
  expect(planOf({ answers, useCase: "voice-bot" }).ids).toEqual(applicable(answers));
});

test("self-hosted: no own measure about vendors, transfer or training is added", () => {
  const answers = { ...unassigned, "q06-contract": "self-hosted" };
  const added = planOf({ answers, useCase: "crm-assistant" }).ids.filter(
    (id) => !applicable(answers).includes(id),
  );
  const own = useCase("crm-assistant").measureIds;
  expect(own).toEqual(
    expect.arrayContaining(["data-training-optout", "proc-avv-ai-check", "transfer-eu-region"]),
  );
  expect(added).toEqual(["sec-agent-permissions", "sec-prompt-injection"]);
  expect(added.map((id) => measure(id).category)).not.toContain("contracts");
});

test("self-hosted leaves what the result itself names", () => {
  const answers = { ...unassigned, "q06-contract": "self-hosted", "q02-status": "pilot" };
  expect(planOf({ answers }).ids).toEqual(
    expect.arrayContaining(["proc-role-clarity", "proc-vendor-assessment"]),
  );
});

test("without a check the flags of the use case, those set and personal-data count", () => {
  const none = { answers: null, useCase: "meeting-notetaker" };
  // Neither is one of its own: the first comes by a flag of the use case.
  expect(planOf(none).ids).toEqual(
    expect.arrayContaining(["emp-performance-limits", "sec-ai-logging"]),
  );
  expect(planOf(none).ids).not.toContain("inc-business-continuity");
  expect(planOf({ ...none, flags: ["no-backup"] }).ids).toContain("inc-business-continuity");
});

test("without a check derived flags are not evaluated", () => {
  const { ids } = planOf({ answers: null, useCase: "other", flags: ["special-categories"] });
  expect(ids).toContain("law-special-category-basis");
  expect(ids).not.toContain("dpia-conduct");
});

test("without a check question conditions are false and their negations true", () => {
  const { ids } = planOf({ answers: null });
  expect(ids).toEqual(expect.arrayContaining(["info-privacy-notice", "data-training-optout"]));
  expect(ids).not.toContain("info-human-contact");
});

test("without a check and without personal data neither their measures nor own ones come", () => {
  const { ids } = planOf({ answers: null, useCase: "crm-assistant", personalData: false });
  expect(ids).not.toContain("gov-ropa-entry");
  expect(ids).not.toContain("transfer-eu-region");
  expect(ids).toContain("sec-agent-permissions");
});

test("a person who sets the flag says that there are personal data", () => {
  const said = { answers: null, useCase: "voice-bot", personalData: false };
  expect(planOf({ ...said, flags: ["personal-data"] })).toEqual(
    planOf({ ...said, personalData: true }),
  );
});

test("with a check flags and personal data come from the answers alone", () => {
  expect(planOf({ flags: ["special-categories"], personalData: false })).toEqual(planOf({}));
});

test("refuses what the self-check refuses", () => {
  const input = { useCase: "other", today: "2027-09-06", state: "HH" } as const;
  expect(firstPlan({ ...input, answers: { ...chatbot, "q16-dpo": null } })).toEqual({
    refused: "q16-dpo",
  });
  expect(firstPlan({ ...input, answers: {} })).toEqual({ refused: "q01-use-case" });
});

test("an unknown use case, Land or date throws", () => {
  expect(() => planOf({ useCase: "toString" })).toThrow("Unknown use case: toString");
  expect(() => planOf({ state: "XX" as "HH" })).toThrow("XX");
  expect(() => planOf({ today: "2027-02-30" })).toThrow(RangeError);
});
