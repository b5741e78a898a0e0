/// <reference lib="esnext.temporal" />
import { expect, test } from "vitest";
import { clockOf, dateOf, midnightOf } from "#app/domain/catalogue/time/wall-clock.ts";
import { zoneOf } from "#app/domain/catalogue/time/zone.ts";
import { sequence } from "#tests/domain/self-check/random-answers.ts";

const utc = (time: number) => new Date(time).toISOString().slice(0, 16);
const wall = (shown: string) => Date.parse(`${shown}Z`);

const readings: [string, string, string][] = [
  ["Europe/Berlin", "2027-03-28T01:59", "2027-03-28T00:59"],
  ["Europe/Berlin", "2027-03-28T02:00", "2027-03-28T01:00"],
  ["Europe/Berlin", "2027-03-28T02:30", "2027-03-28T01:30"],
  ["Europe/Berlin", "2027-03-28T03:00", "2027-03-28T01:00"],
  ["Europe/Berlin", "2027-10-31T01:59", "2027-10-30T23:59"],
  ["Europe/Berlin", "2027-10-31T02:30", "2027-10-31T00:30"],
  ["Europe/Berlin", "2027-10-31T03:00", "2027-10-31T02:00"],
  ["Australia/Lord_Howe", "2027-10-03T02:15", "2027-10-02T15:45"],
  ["Australia/Lord_Howe", "2027-04-04T01:45", "2027-04-03T14:45"],
  ["Asia/Kolkata", "2028-02-29T05:30", "2028-02-29T00:00"],
];

test.each(readings)("%s %s is %s UTC", (zone, shown, instant) => {
  expect(utc(zoneOf(zone).instantOf(wall(shown)))).toBe(instant);
});

test(
  "every zone agrees with the platform, at any time and around its changes",
  { timeout: 60_000 },
  () => {
    const next = sequence(1182);
    for (const name of Intl.supportedValuesOf("timeZone")) {
      const zone = zoneOf(name);
      const change = Temporal.Instant.fromEpochMilliseconds(Math.floor(next() * 2e12))
        .round("minute")
        .toZonedDateTimeISO(name)
        .getTimeZoneTransition("next");
      const around =
        change === null ? [] : [-90, -30, 0, 30, 90].map((by) => change.add({ minutes: by }));
      const random = Array.from({ length: 10 }, () => Math.floor(next() * 7e7 - 1e7) * 60_000);
      for (const time of [...around.map((one) => one.epochMilliseconds), ...random]) {
        const shown = new Date(zone.wallAt(time)).toISOString().slice(0, -1);
        const there = Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(name);
        expect(Temporal.PlainDateTime.from(shown).equals(there.toPlainDateTime()), name).toBe(true);
        const gone = Temporal.PlainDateTime.from(shown).add({ minutes: 45 });
        const read = zone.instantOf(Date.parse(`${gone.toString({ smallestUnit: "second" })}Z`));
        expect(read, `${name} ${gone.toString()}`).toBe(
          gone.toZonedDateTime(name).epochMilliseconds,
        );
      }
    }
  },
);

test("a zone is one however it is written, an unknown one is refused", () => {
  expect(zoneOf("europe/berlin")).toBe(zoneOf("Europe/Berlin"));
  expect(() => zoneOf("Europe/Atlantis")).toThrow(RangeError);
});

test("dates and times of day are written and read", () => {
  const midnight = midnightOf("2028-02-29");
  expect([dateOf(midnight), clockOf(midnight)]).toEqual(["2028-02-29", "00:00"]);
  expect(dateOf(midnight - 1)).toBe("2028-02-28");
  expect([dateOf(-1), clockOf(-1)]).toEqual(["1969-12-31", "23:59"]);
  for (const text of ["2027-02-29", "2027-2-3", "20270203", ""]) {
    expect(() => midnightOf(text)).toThrow(RangeError);
  }
});
