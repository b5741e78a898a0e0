import { expect, test } from "vitest";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import { type RedInput, redRulesOf } from "#app/domain/workspace/light/red-rules.ts";
import type { Facts } from "#app/domain/workspace/screening/prefill.ts";

const today = "2026-11-26";
const { minimumRules } = rules.selfCheck.trafficLight;
const red = minimumRules.filter(({ light }) => light === "red").map(({ id }) => id);

const still = (change: Partial<RedInput>) =>
  redRulesOf({
    applied: minimumRules.map(({ id }) => id),
    rulesVersion: rules.version,
    facts: null,
    confirmedClass: undefined,
    measures: [],
    today,
    ...change,
  });

const without = (...rule: string[]) => red.filter((id) => !rule.includes(id));
const stated = (facts: Facts["facts"], register: Facts["register"] = { channels: null }) => ({
  facts: { facts, register },
});

test("as the check left them every rule for red is true, and only those that it applied", () => {
  expect(red).toHaveLength(6);
  expect(still({})).toEqual(red);
  expect(still({ applied: ["min-recording", "min-dpia"] })).toEqual(["min-recording"]);
  expect(still({ applied: [] })).toEqual([]);
});

test("a possible prohibition ends with a confirmed class that is none", () => {
  expect(still({ confirmedClass: "minimal" })).toEqual(without("min-prohibited"));
  expect(still({ confirmedClass: "high-risk" })).toEqual(without("min-prohibited"));
  expect(still({ confirmedClass: "prohibited" })).toEqual(red);
});

test.each<[string, Facts["facts"]]>([
  ["min-recording", { "sound-or-video-stored": "no" }],
  ["min-special-no-basis", { "special-categories": "no" }],
  ["min-auto-no-oversight", { "decides-alone": "no" }],
  ["min-shadow-ai", { "personal-data": "no" }],
])("%s ends when a person states that it is not so; unknown ends nothing", (rule, facts) => {
  expect(still(stated(facts))).toEqual(without(rule));
  const [fact = ""] = Object.keys(facts);
  expect(still(stated({ [fact]: "unknown" }))).toEqual(red);
  expect(still(stated({ [fact]: "yes" }))).toEqual(red);
});

test("calls by an AI end with the channel", () => {
  expect(still(stated({}, { channels: ["email"] }))).toEqual(without("min-ai-voice"));
  expect(still(stated({}, { channels: ["ai-voice-outbound"] }))).toEqual(red);
  expect(still(stated({}, { channels: null }))).toEqual(red);
});

test.each([
  ["min-recording", "rec-active-consent"],
  ["min-ai-voice", "out-ai-voice-consent"],
  ["min-shadow-ai", "gov-shadow-ai-stop"],
  ["min-special-no-basis", "law-special-category-basis"],
  ["min-auto-no-oversight", "out-human-review"],
])("%s ends with %s once that is done and proven today", (rule, measure) => {
  const one = (status: "implemented" | "in-progress" | "not-applicable", validUntil: string) => ({
    measures: [{ id: "1", measure, status, evidence: [{ approved: true, validUntil }] }],
  });
  expect(still(one("implemented", today))).toEqual(without(rule));
  expect(still(one("implemented", "2026-11-25"))).toEqual(red);
  expect(still(one("in-progress", today))).toEqual(red);
  expect(still(one("not-applicable", today))).toEqual(red);
});
