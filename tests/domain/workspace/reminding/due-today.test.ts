import { expect, test } from "vitest";
import { inTheWeeks, isMonday, stepOn } from "#app/domain/workspace/reminding/due-today.ts";

const set = new Date("2026-11-01T09:00:00Z");
const due = (date: string, setAt = set) => ({ date, setAt });

test.each([
  ["2026-12-01", "2026-12-31", "30"],
  ["2026-12-24", "2026-12-31", "7"],
  ["2026-12-30", "2026-12-31", "1"],
  // The first working day after: New Year is none, and neither is the weekend.
  ["2027-01-04", "2026-12-31", "after"],
  ["2026-12-31", "2026-12-31", undefined],
  ["2027-01-01", "2026-12-31", undefined],
  ["2027-01-05", "2026-12-31", undefined],
])("on %s the mail of what is due on %s is %s", (day, date, step) => {
  expect(stepOn(day, due(date), "BE")).toBe(step);
});

test("a step whose time lies before the date was set is dropped, not sent late", () => {
  // Set at 9:00 in Berlin, an hour after the mail of that day.
  const late = new Date("2026-12-24T08:00:00Z");
  expect(stepOn("2026-12-24", due("2026-12-31", late), "BE")).toBeUndefined();
  const early = new Date("2026-12-24T06:59:00Z");
  expect(stepOn("2026-12-24", due("2026-12-31", early), "BE")).toBe("7");
});

test("a weekly overview has what is overdue and the next thirty days, in order", () => {
  const all = [due("2027-01-07"), due("2026-12-09"), due("2026-11-30"), due("2027-01-06")];
  expect(inTheWeeks(all, "2026-12-07").map(({ date }) => date)).toEqual([
    "2026-11-30",
    "2026-12-09",
    "2027-01-06",
  ]);
  expect([isMonday("2026-12-07"), isMonday("2026-12-08")]).toEqual([true, false]);
});
