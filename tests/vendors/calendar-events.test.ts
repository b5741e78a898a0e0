import { expect, test } from "vitest";
import { calendarFile } from "#tests/support/calendar-server.ts";
import { busyStretches } from "#app/vendors/calendar-events.ts";

const window = {
  zone: "Europe/Berlin",
  from: Date.parse("2027-01-01T00:00:00Z"),
  until: Date.parse("2028-06-01T00:00:00Z"),
};

/** Busy times as UTC, to the minute. */
function busy(...events: string[]): string[] {
  const utc = (time: number) => new Date(time).toISOString().slice(0, 16);
  return busyStretches(calendarFile(...events), window).stretches.map(
    ({ start, end }) => `${utc(start)} ${utc(end)}`,
  );
}

const nine =
  "UID:a\nDTSTART;TZID=Europe/Berlin:20270322T090000\nDTEND;TZID=Europe/Berlin:20270322T100000";

test("a weekly meeting keeps its hour on the wall over the change of March", () => {
  expect(busy(`${nine}\nRRULE:FREQ=WEEKLY;COUNT=3`)).toEqual([
    "2027-03-22T08:00 2027-03-22T09:00",
    "2027-03-29T07:00 2027-03-29T08:00",
    "2027-04-05T07:00 2027-04-05T08:00",
  ]);
});

test("an end of a rule in UTC includes the meeting that begins then", () => {
  expect(busy(`${nine}\nRRULE:FREQ=WEEKLY;UNTIL=20270329T070000Z`)).toHaveLength(2);
  expect(busy(`${nine}\nRRULE:FREQ=WEEKLY;UNTIL=20270329T065959Z`)).toHaveLength(1);
});

test("what is excepted does not happen, by instant and by day; what is added does", () => {
  const rule = `${nine}\nRRULE:FREQ=DAILY;COUNT=4`;
  const left = ["2027-03-22T08:00 2027-03-22T09:00", "2027-03-25T08:00 2027-03-25T09:00"];
  expect(busy(`${rule}\nEXDATE:20270323T080000Z,20270324T080000Z`)).toEqual(left);
  expect(busy(`${rule}\nEXDATE;TZID=Europe/Berlin:20270323T090000,20270324T090000`)).toEqual(left);
  expect(busy(`${rule}\nEXDATE;VALUE=DATE:20270323,20270324`)).toEqual(left);
  expect(busy(`${nine}\nRDATE:20270401T120000Z`).at(-1)).toBe("2027-04-01T12:00 2027-04-01T13:00");
});

const rule = `${nine}\nRRULE:FREQ=DAILY;COUNT=3`;
const change = (lines: string) =>
  `UID:a\nRECURRENCE-ID;TZID=Europe/Berlin:20270323T090000\n${lines}`;

test("a moved, a cancelled and a free day of a series count as what they became", () => {
  const [first, third] = ["2027-03-22T08:00 2027-03-22T09:00", "2027-03-24T08:00 2027-03-24T09:00"];
  const moved = change("DTSTART:20270330T150000Z\nDURATION:PT30M");
  expect(busy(rule, moved)).toEqual([first, third, "2027-03-30T15:00 2027-03-30T15:30"]);
  const at = "DTSTART;TZID=Europe/Berlin:20270323T090000\nDURATION:PT1H";
  expect(busy(rule, change(`${at}\nSTATUS:CANCELLED`))).toEqual([first, third]);
  expect(busy(rule, change(`${at}\nTRANSP:TRANSPARENT`))).toEqual([first, third]);
});

test("a change from one day on moves the days after it as well", () => {
  const onwards = `UID:a\nRECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20270323T090000
    DTSTART;TZID=Europe/Berlin:20270323T110000\nDURATION:PT2H`;
  expect(busy(rule, onwards)).toEqual([
    "2027-03-22T08:00 2027-03-22T09:00",
    "2027-03-23T10:00 2027-03-23T12:00",
    "2027-03-24T10:00 2027-03-24T12:00",
  ]);
});

test("an invitation to a single day of a series stands alone", () => {
  expect(busy(change("DTSTART:20270323T080000Z\nDTEND:20270323T090000Z"))).toHaveLength(1);
});

test.each(["TRANSP:TRANSPARENT", "STATUS:CANCELLED", "status:cancelled"])(
  "%s is not busy",
  (line) => {
    expect(busy(`${nine}\n${line}`)).toEqual([]);
  },
);

test("whole days are days on the own clock, 23 hours on the day that has no more", () => {
  expect(busy("UID:a\nDTSTART;VALUE=DATE:20270328")).toEqual(["2027-03-27T23:00 2027-03-28T22:00"]);
  expect(busy("UID:a\nDTSTART;VALUE=DATE:20271030\nDTEND;VALUE=DATE:20271101")).toEqual([
    "2027-10-29T22:00 2027-10-31T23:00",
  ]);
  expect(busy("UID:a\nDTSTART;VALUE=DATE:20240229\nRRULE:FREQ=YEARLY")).toEqual([
    "2028-02-28T23:00 2028-02-29T23:00",
  ]);
});

test("times without a zone are the own clock's, in the gap and in the doubled hour as RFC 5545 says", () => {
  const at = (local: string) => busy(`UID:a\nDTSTART:${local}\nDURATION:PT30M`)[0]?.slice(0, 16);
  expect(at("20270115T090000")).toBe("2027-01-15T08:00");
  expect(at("20270328T023000")).toBe("2027-03-28T01:30");
  expect(at("20271031T023000")).toBe("2027-10-31T00:30");
});

test("a day of duration is a day on the calendar, an end is as far away as in the first meeting", () => {
  const night = "UID:a\nDTSTART;TZID=Europe/Berlin:20270327T220000";
  expect(busy(`${night}\nDURATION:P1D`)).toEqual(["2027-03-27T21:00 2027-03-28T20:00"]);
  expect(busy(`${night}\nDURATION:PT24H`)).toEqual(["2027-03-27T21:00 2027-03-28T21:00"]);
  const shift =
    "UID:a\nDTSTART;TZID=Europe/Berlin:20270326T220000\nDTEND;TZID=Europe/Berlin:20270327T060000";
  expect(busy(`${shift}\nRRULE:FREQ=DAILY;COUNT=2`)[1]).toBe("2027-03-27T21:00 2027-03-28T05:00");
});

const own = (name: string) =>
  `BEGIN:VTIMEZONE\r\nTZID:${name}\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+0500\r\nTZOFFSETTO:+0500\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n`;

test("a zone that a file describes itself counts, unless it bears a name that all know", () => {
  const event = (zone: string) =>
    calendarFile(`UID:a\nDTSTART;TZID=${zone}:20270115T090000\nDURATION:PT1H`).replace(
      "BEGIN:VEVENT",
      `${own(zone)}BEGIN:VEVENT`,
    );
  const start = (zone: string) =>
    new Date(busyStretches(event(zone), window).stretches[0]?.start ?? 0).toISOString();
  expect(start("Our Zone")).toBe("2027-01-15T04:00:00.000Z");
  expect(start("Europe/Berlin")).toBe("2027-01-15T08:00:00.000Z");
});

test("what cannot be read is counted and takes nothing else along", () => {
  const file = calendarFile(
    nine,
    "UID:b\nDTSTART;TZID=Mars/Olympus:20270115T090000\nDURATION:PT1H",
    "UID:c\nSUMMARY:ohne Zeit",
  );
  expect(busyStretches(file, window)).toMatchObject({ stretches: [{}], unreadable: 2 });
});

test("stated busy times count, stated free ones do not", () => {
  const file = calendarFile().replace(
    "END:VCALENDAR",
    "BEGIN:VFREEBUSY\r\nFREEBUSY:20270115T090000Z/20270115T100000Z,20270116T090000Z/PT2H\r\nFREEBUSY;FBTYPE=FREE:20270117T090000Z/PT2H\r\nEND:VFREEBUSY\r\nEND:VCALENDAR",
  );
  expect(
    busyStretches(file, window).stretches.map(({ start, end }) => (end - start) / 3_600_000),
  ).toEqual([1, 2]);
});

test("meetings that meet or overlap are one busy time, and nothing reaches out of the window", () => {
  const at = (uid: string, start: string, hours: number) =>
    `UID:${uid}\nDTSTART:${start}\nDURATION:PT${hours}H`;
  expect(
    busy(
      at("a", "20270115T090000Z", 1),
      at("b", "20270115T100000Z", 1),
      at("c", "20270115T103000Z", 1),
    ),
  ).toEqual(["2027-01-15T09:00 2027-01-15T11:30"]);
  expect(busy(at("a", "20200101T000000Z", 100_000))[0]?.slice(0, 16)).toBe("2027-01-01T00:00");
  expect(busy(at("a", "20280601T000000Z", 1))).toEqual([]);
});
