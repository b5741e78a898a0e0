import { expect, test } from "vitest";
import { calendarFile } from "#tests/support/calendar-server.ts";
import { largestCalendar, readCalendarFile } from "#app/vendors/calendar-file.ts";

const window = {
  zone: "Europe/Berlin",
  from: Date.parse("2027-01-01T00:00:00Z"),
  until: Date.parse("2028-02-01T00:00:00Z"),
};
const read = (text: string | Uint8Array, patience?: number) =>
  readCalendarFile(typeof text === "string" ? Buffer.from(text) : text, window, patience);
const reasonOf = async (text: string | Uint8Array, patience?: number) => {
  const reading = await read(text, patience);
  return reading.ok ? "read" : reading.reason;
};
const at = "UID:a\nDTSTART:20270101T000000Z\nDTEND:20270101T000001Z";

test.each([
  ["nothing", "", "no-calendar"],
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 255]), "broken"],
  ["a page", "<!doctype html><title>Anmelden</title>", "broken"],
  ["text with NUL", calendarFile(at).replace("a", "\0"), "broken"],
  ["a card", "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Kim\r\nEND:VCARD\r\n", "no-calendar"],
  ["an unfinished calendar", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n", "broken"],
  ["100,000 calendars in each other", "BEGIN:VCALENDAR\r\n".repeat(100_000), "broken"],
  ["2 MB and a byte", Buffer.alloc(largestCalendar + 1, "x"), "too-large"],
  ["a rule of seconds", calendarFile(`${at}\nRRULE:FREQ=SECONDLY`), "too-many"],
  [
    "a rule from the year 1700",
    calendarFile("UID:a\nDTSTART:17000101T000000Z\nDURATION:PT1M\nRRULE:FREQ=DAILY"),
    "too-many",
  ],
  [
    "many rules of minutes",
    calendarFile(
      ...Array.from(
        { length: 500 },
        (_, n) => `UID:${n}\nDTSTART:20270101T000000Z\nDURATION:PT1S\nRRULE:FREQ=MINUTELY`,
      ),
    ),
    "too-many",
  ],
  [
    "6,000 separate minutes",
    calendarFile("UID:a\nDTSTART:20270101T000000Z\nDURATION:PT1M\nRRULE:FREQ=HOURLY;COUNT=6000"),
    "too-many",
  ],
  ["an empty calendar", calendarFile(), "read"],
])("%s", async (_, text, reason) => {
  expect(await reasonOf(text)).toBe(reason);
});

test("a rule that never comes true is given up in time, and the process goes on meanwhile", async () => {
  let beats = 0;
  const heart = setInterval(() => (beats += 1), 50);
  const never = calendarFile(`${at}\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;BYDAY=MO`);
  const began = performance.now();
  const [slow, next] = await Promise.all([reasonOf(never, 1_000), reasonOf(calendarFile(at))]);
  clearInterval(heart);
  expect([slow, next]).toEqual(["too-slow", "read"]);
  expect(performance.now() - began).toBeGreaterThan(1_000);
  expect(beats).toBeGreaterThan(10);
}, 15_000);

test("the twenty-first that waits is turned away", async () => {
  const reasons = await Promise.all(Array.from({ length: 21 }, () => reasonOf(calendarFile())));
  expect(reasons.filter((reason) => reason === "busy")).toHaveLength(1);
}, 15_000);

test("two thousand series of a year are read within seconds", async () => {
  const series = Array.from(
    { length: 2_000 },
    (_, n) =>
      `UID:${n}\nDTSTART;TZID=Europe/Berlin:202701${String((n % 28) + 1).padStart(2, "0")}T090000\nDURATION:PT1H\nRRULE:FREQ=MONTHLY`,
  );
  const reading = await read(calendarFile(...series));
  expect(reading).toMatchObject({ ok: true, unreadable: 0 });
}, 15_000);
