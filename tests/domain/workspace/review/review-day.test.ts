import { expect, test } from "vitest";
import { measure } from "#app/domain/catalogue/catalogue.ts";
import { reviewDay, type Reviewed, reviewsUntil } from "#app/domain/workspace/review/review-day.ts";
import { switchEvidence, switchesOf } from "#app/domain/workspace/review/switches.ts";

const today = "2026-11-26";
const done: Reviewed = {
  measure: "data-training-optout",
  status: "implemented",
  doneOn: "2026-11-01",
  evidence: [{ approved: true, validUntil: null }],
};
const until = (...days: (string | null)[]) => ({
  evidence: days.map((validUntil) => ({ approved: true, validUntil })),
});

test("the day of the last step and the months of the catalogue", () => {
  expect(measure(done.measure).reviewMonths).toBe(6);
  expect(reviewDay(done, today)).toBe("2027-05-01");
  expect(reviewDay({ ...done, status: "effective", evidence: [] }, today)).toBe("2027-05-01");
  expect(reviewDay({ ...done, doneOn: "2026-08-31" }, today)).toBe("2027-02-28");
});

test("earlier where the evidence ends earlier; the last of several, and none that is for ever", () => {
  expect(reviewDay({ ...done, ...until("2027-02-24") }, today)).toBe("2027-02-24");
  expect(reviewDay({ ...done, ...until("2027-02-24", "2027-03-10") }, today)).toBe("2027-03-10");
  expect(reviewDay({ ...done, ...until("2027-02-24", null) }, today)).toBe("2027-05-01");
  expect(reviewDay({ ...done, ...until("2029-01-01") }, today)).toBe("2027-05-01");
  const unapproved = [{ approved: false, validUntil: "2026-12-01" }];
  expect(reviewDay({ ...done, evidence: unapproved }, today)).toBe("2027-05-01");
});

test("nothing where nothing is done, or no longer on this day", () => {
  expect(reviewDay({ ...done, status: "open" }, today)).toBeNull();
  expect(reviewDay({ ...done, status: "in-progress" }, today)).toBeNull();
  expect(reviewDay({ ...done, status: "not-applicable" }, today)).toBeNull();
  expect(reviewDay({ ...done, doneOn: null }, today)).toBeNull();
  expect(reviewDay({ ...done, ...until("2026-11-25") }, today)).toBeNull();
  expect(reviewDay({ ...done, ...until(today) }, today)).toBe(today);
});

test("what is due by a day: the earliest first, each once, seven at most", () => {
  const one = (id: string, day: string) => ({ ...done, ...until(day), id });
  const all = [one("b", "2026-11-29"), one("a", "2026-11-27"), one("b", "2026-11-29")];
  const by = { today, until: "2026-11-29" };
  expect(reviewsUntil([...all, one("c", "2026-11-30")], by).map(({ id }) => id)).toEqual([
    "a",
    "b",
  ]);
  const many = Array.from({ length: 9 }, (_, n) => one(String(n), "2026-11-28"));
  expect(reviewsUntil(many, by)).toHaveLength(7);
});

test("HubSpot and Salesforce come first among the switches of a measure, and each is looked at for 90 days", () => {
  const groups = switchesOf("data-training-optout", "de", today);
  expect(groups.map(({ vendor }) => vendor).slice(0, 2)).toEqual(["hubspot", "salesforce"]);
  const [first] = groups[0]?.switches ?? [];
  expect(first).toMatchObject({ id: "hubspot-ai-model-training", default: "on", due: true });
  expect(switchEvidence("data-training-optout", "hubspot-ai-model-training", today)).toEqual({
    vendor: "HubSpot",
    name: "AI Model Training",
    where: "Settings > Account Management > AI > Access",
    validUntil: "2027-02-24",
  });
  expect(switchEvidence("sec-mfa", "hubspot-ai-model-training", today)).toBeUndefined();
  expect(switchEvidence("data-training-optout", "nobody-knows", today)).toBeUndefined();
  expect(switchesOf("sec-mfa", "de", today)).toEqual([]);
});
