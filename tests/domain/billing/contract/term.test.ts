import { expect, test } from "vitest";
import { earliestEnd, lastDayToStay, restOfMonth } from "#app/domain/billing/contract/term.ts";

const year = { termMonths: 12, noticeMonths: 1 };

test.each([
  // Within the term it ends with the term, as long as the whole notice fits.
  ["2026-01-01", "2026-01-01", "2026-12-31"],
  ["2026-01-01", "2026-11-30", "2026-12-31"],
  ["2026-01-01", "2026-12-01", "2027-01-31"],
  // After it, with a month of the contract.
  ["2026-01-01", "2027-01-31", "2027-02-28"],
  ["2026-01-01", "2027-02-01", "2027-03-31"],
  ["2026-01-15", "2026-12-14", "2027-01-14"],
  ["2026-01-15", "2026-12-15", "2027-02-14"],
  // From the last day of a long month to that of a short one.
  ["2027-08-31", "2028-02-10", "2028-08-30"],
  ["2026-11-30", "2027-10-29", "2027-11-29"],
  ["2024-02-29", "2025-01-27", "2025-02-27"],
  ["2024-02-29", "2025-01-28", "2025-03-28"],
])("begun %s and cancelled %s it ends %s", (startsOn, today, end) => {
  expect(earliestEnd(startsOn, year, today)).toBe(end);
});

test("whoever cancels on any day of three years has the whole notice before the end", () => {
  let day = Temporal.PlainDate.from("2026-01-31");
  for (let count = 0; count < 1_100; count += 1, day = day.add({ days: 1 })) {
    const end = Temporal.PlainDate.from(earliestEnd("2026-01-31", year, day.toString()));
    expect(Temporal.PlainDate.compare(day.add({ months: 1 }), end)).toBeLessThanOrEqual(0);
    // No day sooner would do: it is the end of the term or less than two months off.
    const soon = Temporal.PlainDate.compare(end, day.add({ months: 2, days: 2 })) <= 0;
    expect(soon || end.toString() === "2027-01-30").toBe(true);
  }
});

test("a cancellation can be taken back until the payment service has to know", () => {
  expect(lastDayToStay("2026-12-31")).toBe("2026-12-27");
});

test.each([
  ["2026-01-01", "2026-11-01", "2026-11-01", "2026-11-30", 1_000],
  ["2026-01-01", "2026-11-16", "2026-11-16", "2026-11-30", 500],
  ["2026-01-01", "2026-11-30", "2026-11-30", "2026-11-30", 33],
  ["2026-01-31", "2026-03-01", "2026-03-01", "2026-03-30", 968],
  ["2026-02-10", "2026-02-01", "2026-02-10", "2026-03-09", 1_000],
])(
  "of the month of a contract from %s, on %s is left %s to %s",
  (startsOn, today, from, until, share) => {
    expect(restOfMonth(startsOn, today)).toEqual({ from, until, share });
  },
);
