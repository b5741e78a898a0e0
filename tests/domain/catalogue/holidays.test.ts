/// <reference lib="esnext.temporal" />
import { expect, test } from "vitest";
import {
  isLand,
  isWorkingDay,
  laender,
  type Land,
  nextWorkingDay,
  publicHolidayOn,
  publicHolidays,
} from "#app/domain/catalogue/holidays.ts";
import table from "./holidays-de.json" with { type: "json" };

const years: Record<string, Record<string, Record<string, string>>> = table;

test.each(Object.keys(years))("every Land keeps the holidays of the table in %s", (year) => {
  expect(Object.keys(years[year] ?? {})).toEqual(laender);
  for (const state of laender) {
    const found = Object.fromEntries(publicHolidays(Number(year), state));
    expect(found, state).toEqual(years[year]?.[state]);
  }
});

// As published by the Physikalisch-Technische Bundesanstalt.
const easterSundays = [
  "2020-04-12",
  "2021-04-04",
  "2022-04-17",
  "2023-04-09",
  "2024-03-31",
  "2025-04-20",
  "2026-04-05",
  "2027-03-28",
  "2028-04-16",
  "2029-04-01",
  "2030-04-21",
  "2031-04-13",
  "2032-03-28",
  "2033-04-17",
  "2034-04-09",
  "2035-03-25",
  "2036-04-13",
  "2037-04-05",
  "2038-04-25",
  "2039-04-10",
  "2040-04-01",
];

test.each([...easterSundays, "1818-03-22", "1943-04-25", "1954-04-18", "1981-04-19", "2285-03-22"])(
  "Easter Sunday is on %s",
  (date) => {
    expect(publicHolidayOn(date, "BB")).toBe("Ostersonntag");
  },
);

test("the days that hang on Easter keep their weekday and distance", () => {
  for (const easter of easterSundays) {
    const on = (days: number) => Temporal.PlainDate.from(easter).add({ days }).toString();
    const names = [-2, 1, 39, 49, 50].map((days) => publicHolidayOn(on(days), "BB"));
    expect(names).toEqual([
      "Karfreitag",
      "Ostermontag",
      "Christi Himmelfahrt",
      "Pfingstsonntag",
      "Pfingstmontag",
    ]);
    expect(publicHolidayOn(on(60), "SL")).toBe("Fronleichnam");
  }
});

test("the day of repentance is the Wednesday before 23 November, in Sachsen alone", () => {
  for (let year = 2020; year <= 2040; year += 1) {
    const days = [...publicHolidays(year, "SN")].filter(([, name]) => name === "Buß- und Bettag");
    const [date = ""] = days[0] ?? [];
    expect(Temporal.PlainDate.from(date).dayOfWeek).toBe(3);
    expect(`${year}-11-16` <= date && date <= `${year}-11-22`, date).toBe(true);
    for (const state of laender.filter((one) => one !== "SN")) {
      expect(publicHolidayOn(date, state)).toBeUndefined();
    }
  }
});

const changes: [string, readonly Land[], string, boolean][] = [
  ["03-08", ["BE"], "2018", false],
  ["03-08", ["BE"], "2019", true],
  ["03-08", ["MV"], "2022", false],
  ["03-08", ["MV"], "2023", true],
  ["09-20", ["TH"], "2018", false],
  ["09-20", ["TH"], "2019", true],
  ["10-31", ["HB", "HH", "NI", "SH"], "2016", false],
  ["10-31", laender, "2017", true],
  ["10-31", ["BB", "HB", "HH", "MV", "NI", "SN", "ST", "SH", "TH"], "2018", true],
  ["10-31", ["BW", "BY", "BE", "HE", "NW", "RP", "SL"], "2018", false],
  ["05-08", ["BE"], "2020", true],
  ["05-08", ["BE"], "2021", false],
  ["05-08", ["BE"], "2025", true],
  ["05-08", ["BE"], "2026", false],
  ["06-17", ["BE"], "2027", false],
  ["06-17", ["BE"], "2028", true],
  ["06-17", ["BE"], "2029", false],
  ["08-15", ["SL"], "2031", true],
  ["08-15", ["BY"], "2031", false],
];

test.each(changes)("%s in %j in %s: %s", (monthDay, states, year, kept) => {
  for (const state of states) {
    expect(publicHolidayOn(`${year}-${monthDay}`, state) !== undefined, state).toBe(kept);
  }
});

test("outside the table the laws stay as they are", () => {
  for (let year = 2029; year <= 2040; year += 1) {
    for (const state of laender) {
      const of = (one: number) => [...publicHolidays(one, state).values()].toSorted();
      expect(of(year), `${year} ${state}`).toEqual(of(2027));
    }
  }
});

test("24 and 31 December are working days, weekends and holidays are none", () => {
  expect(isWorkingDay("2026-12-24", "BY")).toBe(true);
  expect(isWorkingDay("2026-12-31", "BY")).toBe(true);
  expect(isWorkingDay("2026-12-25", "BY")).toBe(false);
  expect(isWorkingDay("2027-01-06", "BY")).toBe(false);
  expect(isWorkingDay("2027-01-06", "NW")).toBe(true);
  expect(["2026-11-28", "2026-11-29"].map((date) => isWorkingDay(date, "NW"))).toEqual([
    false,
    false,
  ]);
});

test.each<[string, Land, string]>([
  ["2026-11-24", "NW", "2026-11-24"],
  ["2026-11-28", "NW", "2026-11-30"],
  ["2026-12-25", "NW", "2026-12-28"],
  ["2027-03-26", "NW", "2027-03-30"],
  ["2028-02-27", "NW", "2028-02-28"],
  ["2027-12-31", "NW", "2027-12-31"],
  ["2028-01-01", "NW", "2028-01-03"],
  ["2026-01-06", "BY", "2026-01-07"],
])("the working day from %s on in %s is %s", (date, state, expected) => {
  expect(nextWorkingDay(date, state)).toBe(expected);
});

test("only the sixteen Länder are Länder", () => {
  expect(laender).toHaveLength(16);
  expect(laender.every(isLand)).toBe(true);
  expect(["", "XX", "by", "DE", "toString"].filter(isLand)).toEqual([]);
  expect(() => publicHolidays(2027, "XX" as Land)).toThrow(RangeError);
});
