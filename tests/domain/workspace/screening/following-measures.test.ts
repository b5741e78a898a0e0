import { expect, test } from "vitest";
import { legalRef, measure } from "#app/domain/catalogue/catalogue.ts";
import { screening } from "#app/domain/workspace/screening/screening.ts";
import { sequence } from "#tests/domain/self-check/random-answers.ts";
import { randomScreening } from "./random-screenings.ts";
import { screened } from "./screenings.ts";

const added = (changes: Parameters<typeof screened>[0]) =>
  screened(changes).measures.map((one) => one.id);

test("where nothing is certain nothing follows", () => {
  expect(screening({ useCase: "other", facts: {}, register: {} }).measures).toEqual([]);
  expect(added({})).toEqual([]);
});

test.each([
  [{ "large-scale": "yes", "prevents-right": "yes" }, ["dpia-conduct"]],
  [{ manipulation: "yes" }, ["aia-prohibited-exclusion"]],
  [{ "natural-person-credit": "yes" }, ["aia-high-risk-roadmap"]],
  [{ "talks-or-publishes": "yes" }, ["info-ai-disclosure"]],
  [{ "sound-or-video-stored": "yes" }, ["rec-active-consent", "rec-retention"]],
  [{ "employee-data": "yes" }, ["emp-works-council", "emp-information"]],
  [{ channels: ["phone-human"] }, ["out-phone-consent"]],
  [{ channels: ["email"] }, ["out-email-consent"]],
  [{ channels: ["messenger"] }, ["info-ai-disclosure", "out-email-consent"]],
  [{ channels: ["ai-voice-outbound"] }, ["info-ai-disclosure", "out-ai-voice-consent"]],
  [{ tracking: "yes" }, ["out-tracking-consent"]],
] as const)("from %j follow %j", (changes, ids) => {
  expect(added(changes)).toEqual(ids);
});

test("emotions of customers add their own measure where they are high-risk, beside another case", () => {
  const facts = { "emotions-or-biometrics": "yes", "emotions-customers": "yes" } as const;
  expect(added(facts)).toEqual(
    expect.arrayContaining(["aia-high-risk-roadmap", "aia-emotion-customers"]),
  );
  expect(added({ ...facts, "natural-person-credit": "yes" })).toContain("aia-emotion-customers");
  expect(added({ ...facts, manipulation: "yes" })).not.toContain("aia-emotion-customers");
});

test("each measure and each reason exists in the catalogue, no measure twice", () => {
  const next = sequence(35);
  for (let round = 0; round < 2000; round += 1) {
    const { measures, references, aiAct, germanFlags } = screening(randomScreening(next));
    expect(new Set(measures.map((one) => one.id)).size).toBe(measures.length);
    for (const one of measures) {
      expect(measure(one.id).id).toBe(one.id);
      expect(legalRef(one.reasonRef).id).toBe(one.reasonRef);
    }
    const reasons = [
      ...Object.values(references).flat(),
      ...germanFlags,
      aiAct.reasonRef ?? "aia-6",
    ];
    for (const id of reasons) expect(legalRef(id).id).toBe(id);
  }
});

test("the reason shown is the answer's", () => {
  expect(screened({ manipulation: "yes", channels: ["chat", "email"] }).measures).toEqual([
    { id: "aia-prohibited-exclusion", reasonRef: "aia-5-1-a" },
    { id: "info-ai-disclosure", reasonRef: "aia-50-1" },
    { id: "out-email-consent", reasonRef: "uwg-7-2-2" },
  ]);
});
