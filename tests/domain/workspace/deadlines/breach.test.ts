import { expect, test } from "vitest";
import { breachDeadline, type BreachInput } from "#app/domain/workspace/deadlines/breach.ts";
import { days } from "./table.ts";

const hour = 3_600_000;
const berlin = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Berlin",
  dateStyle: "short",
  timeStyle: "short",
});
const onTheWall = (instant: string) => berlin.format(new Date(instant)).replace(" ", "T");

test("72 hours elapse from any day, also over both changes of the clock", () => {
  const offsets = new Set<string>();
  for (const day of days)
    for (const time of ["00:00", "01:59", "03:30", "18:00", "23:59"]) {
      const found = breachDeadline({ awareAt: `${day}T${time}` });
      if ("refused" in found) throw new Error(found.refused);
      const aware = new Date(Date.parse(found.due) - 72 * hour).toISOString();
      expect(onTheWall(aware)).toBe(`${day}T${time}`);
      const steps = [24, 48, 71].map((after) => Date.parse(aware) + after * hour);
      expect(found.steps.map((step) => Date.parse(step))).toEqual(steps);
      offsets.add(onTheWall(found.due).slice(11) === time ? "same" : "moved");
    }
  expect([...offsets].toSorted()).toEqual(["moved", "same"]);
});

test("an hour that does not exist is read with the offset before, a repeated one is its first", () => {
  expect(breachDeadline({ awareAt: "2027-03-28T02:30" })).toMatchObject({
    due: "2027-03-31T01:30:00Z",
  });
  expect(breachDeadline({ awareAt: "2027-10-31T02:30" })).toMatchObject({
    due: "2027-11-03T00:30:00Z",
  });
});

const aware = { awareAt: "2026-11-20T16:30" };
const reason = "Der Dienstleister meldete sich erst am Montag";

test("exactly 72 hours are in time, a minute more is late and needs its reason", () => {
  const at = "2026-11-23T16:30";
  expect(breachDeadline({ ...aware, closing: { kind: "notified", at } })).toMatchObject({
    late: false,
  });
  const late = { kind: "notified", at: "2026-11-23T16:31" } as const;
  expect(breachDeadline({ ...aware, closing: late })).toEqual({ refused: "reason-missing" });
  expect(breachDeadline({ ...aware, closing: { ...late, reason } })).toMatchObject({ late: true });
});

test("not notifying needs a reason and is never late", () => {
  const closing = { kind: "not-notified", reason: null } as const;
  expect(breachDeadline({ ...aware, closing })).toEqual({ refused: "reason-missing" });
  const explained = breachDeadline({ ...aware, closing: { ...closing, reason } });
  expect(explained).toHaveProperty("due", "2026-11-23T15:30:00Z");
  expect(explained).not.toHaveProperty("late");
});

test.each([
  ["2026-11-20"],
  ["2026-11-31T10:00"],
  ["2026-11-20T24:00"],
  ["2026-11-20T10:60"],
  ["2026-11-20T10:00Z"],
  ["2026-11-20 10:00"],
  [""],
])("%j is no time on the wall", (awareAt) => {
  expect(breachDeadline({ awareAt })).toEqual({ refused: "invalid-date" });
  const closing: BreachInput["closing"] = { kind: "notified", at: awareAt, reason: null };
  expect(breachDeadline({ ...aware, closing })).toEqual({ refused: "invalid-date" });
});
