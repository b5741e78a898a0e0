import { expect, test } from "vitest";
import { reminders, type RemindersInput } from "#app/domain/workspace/deadlines/reminders.ts";
import { sequence } from "#tests/domain/self-check/random-answers.ts";
import { pick } from "#tests/domain/workspace/plan/random-plans.ts";
import { add, days, lands, workingFrom } from "./table.ts";

const early = "2025-01-01T08:00";

function mailsOf(input: Partial<RemindersInput>) {
  const found = reminders({ state: "NW", dates: [], completedAt: null, ...input });
  if ("refused" in found) throw new Error(found.refused);
  return found.mails;
}

const stepsOf = (input: Partial<RemindersInput>) =>
  mailsOf(input).map(({ date, step }) => `${date} ${step}`);

const clock = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Berlin",
  dateStyle: "short",
  timeStyle: "short",
});

test("any date has four mails at eight on the wall, the last on the first working day after", () => {
  for (const state of lands)
    for (const date of days) {
      const after = workingFrom(add(date, 1), state);
      if (after === undefined) continue;
      const at = mailsOf({ state, dates: [{ date, setAt: early }] }).map((one) => one.at);
      const expected = [add(date, -30), add(date, -7), add(date, -1), after];
      expect(at.map((one) => clock.format(new Date(one)))).toEqual(
        expected.map((day) => `${day} 08:00`),
      );
    }
});

test("no step comes twice, none before its date was set, none after the end", () => {
  const next = sequence(7);
  for (let n = 0; n < 2000; n += 1) {
    const set = [0, 0, 0, 0].map(() => pick(days.slice(0, 400), next)).toSorted();
    const dates = set.map((day) => ({
      date: add(day, Math.floor(next() * 40)),
      setAt: `${day}T08:00`,
    }));
    const completedAt = next() < 0.5 ? null : `${add(set[3] ?? "", 10)}T08:00`;
    const steps = stepsOf({ dates, completedAt });
    expect(new Set(steps).size).toBe(steps.length);
    const mails = mailsOf({ dates, completedAt });
    const on = mails.map(({ at }) => at.slice(0, 10));
    expect(on).toEqual(on.toSorted());
    expect(on.every((day) => day >= (set[0] ?? ""))).toBe(true);
    if (completedAt) expect(on.every((day) => day < completedAt.slice(0, 10))).toBe(true);
  }
});

const first = { date: "2027-02-10", setAt: early };

test("a step at the very moment the date is set is sent, a minute earlier it is dropped", () => {
  const set = (setAt: string) => stepsOf({ dates: [{ date: "2027-02-10", setAt }] });
  expect(set("2027-02-03T08:00")).toContain("2027-02-10 7");
  expect(set("2027-02-03T08:01")).toEqual(["2027-02-10 1", "2027-02-10 after"]);
});

test("what is done at eight is not reminded at eight", () => {
  const done = (completedAt: string) => stepsOf({ dates: [first], completedAt });
  expect(done("2027-02-09T08:00")).toEqual(["2027-02-10 30", "2027-02-10 7"]);
  expect(done("2027-02-09T08:01")).toContain("2027-02-10 1");
  expect(done("2026-12-01T12:00")).toEqual([]);
});

test("a moved date has all its own steps; the old one keeps what was sent", () => {
  const moved = { date: "2027-05-14", setAt: "2027-02-05T12:00" };
  expect(stepsOf({ dates: [first, moved] })).toEqual([
    "2027-02-10 30",
    "2027-02-10 7",
    "2027-05-14 30",
    "2027-05-14 7",
    "2027-05-14 1",
    "2027-05-14 after",
  ]);
  const andBack = { ...first, setAt: "2027-02-06T12:00" };
  expect(stepsOf({ dates: [first, moved, andBack] })).toEqual([
    "2027-02-10 30",
    "2027-02-10 7",
    "2027-02-10 1",
    "2027-02-10 after",
  ]);
});

test.each<[Partial<RemindersInput>, string]>([
  [{ dates: [{ date: "2027-02-29", setAt: early }] }, "invalid-date"],
  [{ dates: [{ date: "2027-02-10", setAt: "2027-02-10" }] }, "invalid-date"],
  [{ dates: [first], completedAt: "gestern", state: "XX" }, "invalid-date"],
  [{ dates: [first], state: "XX" }, "unknown-state"],
])("%j is refused", (change, refused) => {
  expect(reminders({ state: "NW", dates: [], completedAt: null, ...change })).toEqual({ refused });
});
