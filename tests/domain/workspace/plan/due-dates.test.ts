import { expect, test } from "vitest";
import { measure } from "#app/domain/catalogue/catalogue.ts";
import { evaluate } from "#app/domain/self-check/evaluate.ts";
import { dueDates } from "#app/domain/workspace/plan/due-dates.ts";
import { chatbot, planOf } from "./plans.ts";

const musts = [
  "gov-ai-inventory",
  "gov-ropa-entry",
  "gov-responsible-owner",
  "gov-preflight-approval",
  "gov-ai-policy",
  "gov-ai-literacy",
  "law-purpose-definition",
  "law-legal-basis-doc",
];

function dates(ids: string[], nextSteps: string[], today = "2027-09-06") {
  return Object.fromEntries(dueDates(ids.map(measure), nextSteps, today, "HH"));
}

test("the first seven musts are due one a week from the fourteenth day on, the others in 90 days", () => {
  expect(dates(musts, [])).toEqual({
    "gov-ai-inventory": "2027-09-20",
    "gov-ropa-entry": "2027-09-27",
    "gov-responsible-owner": "2027-10-04",
    "gov-preflight-approval": "2027-10-11",
    "gov-ai-policy": "2027-10-18",
    "gov-ai-literacy": "2027-10-25",
    "law-purpose-definition": "2027-11-01",
    "law-legal-basis-doc": "2027-12-06",
  });
});

test("other musts are due in 90 days, shoulds in 120, coulds in 180", () => {
  // From Thursday, 9 September 2027: a Wednesday, a Friday and a Tuesday.
  const ids = [...musts, "sec-nis2-check", "gov-change-trigger"];
  expect(dates(ids, ["sec-nis2-check"], "2027-09-09")).toMatchObject({
    "law-legal-basis-doc": "2027-12-08",
    "sec-nis2-check": "2028-01-07",
    "gov-change-trigger": "2028-03-07",
  });
});

test("shoulds and coulds wait however few musts there are", () => {
  expect(dates(["sec-nis2-check"], [], "2027-09-09")).toEqual({ "sec-nis2-check": "2028-01-07" });
});

test("next steps come first, in their own order; what is no open must among them takes no place", () => {
  const steps = ["law-legal-basis-doc", "sec-nis2-check", "sec-mfa", "gov-ai-policy"];
  expect(dates([...musts, "sec-nis2-check"], steps)).toMatchObject({
    "law-legal-basis-doc": "2027-09-20",
    "gov-ai-policy": "2027-09-27",
    "gov-ai-inventory": "2027-10-04",
    "gov-ropa-entry": "2027-10-11",
    "gov-responsible-owner": "2027-10-18",
    "gov-preflight-approval": "2027-10-25",
    "gov-ai-literacy": "2027-11-01",
    "law-purpose-definition": "2027-12-06",
    "sec-nis2-check": "2028-01-04",
  });
});

test("a weekend or a holiday moves its own date and no other", () => {
  // From 11 December 2026: 25 December is Christmas, then a weekend; 1 January is New Year.
  expect(Object.values(dates(musts.slice(0, 4), [], "2026-12-11"))).toEqual([
    "2026-12-28",
    "2027-01-04",
    "2027-01-08",
    "2027-01-15",
  ]);
});

test("holidays are those of the organisation's Land", () => {
  const first = (state: "BY" | "HH") =>
    dueDates([measure("sec-mfa")], [], "2026-12-23", state).get("sec-mfa");
  expect([first("BY"), first("HH")]).toEqual(["2027-01-07", "2027-01-06"]);
});

test("the urgent steps of the report take the first weeks of the plan", () => {
  const result = evaluate(chatbot);
  if ("refused" in result) throw new Error(result.refused);
  const { byId } = planOf({});
  const open = result.nextStepMeasureIds.filter(
    (id) => byId.get(id)?.status === "open" && measure(id).priority === "must",
  );
  const weeks = ["2027-09-20", "2027-09-27", "2027-10-04", "2027-10-11", "2027-10-18"];
  expect(open.slice(0, 5).map((id) => byId.get(id)?.due)).toEqual(weeks);
});

test("what is implemented takes no place among the seven", () => {
  const told = { ...chatbot, "q15-governance": ["ropa", "ai-inventory"] };
  const weekly = (answers: typeof chatbot) =>
    planOf({ answers }).measures.filter((one) => one.due !== null && one.due < "2027-11-05");
  expect(weekly(chatbot).map((one) => one.id)).toContain("gov-ai-inventory");
  expect(weekly(told).map((one) => one.id)).not.toContain("gov-ai-inventory");
  expect(weekly(told)).toHaveLength(7);
});
