import ICAL from "ical.js";
import { expect, test } from "vitest";
import "#tests/support/settings.ts";
import { calendarFile } from "#app/domain/booking/calendar-file.server.ts";

const entry = {
  id: "6f1c0d2e-0000-4000-8000-000000000001",
  startsAt: new Date("2026-11-25T09:30:00Z"),
  endsAt: new Date("2026-11-25T10:00:00Z"),
  sequence: 0,
  title: "Erstgespräch: Anna Weber",
  description: "Kostenlos; unverbindlich, ohne Umwege \\ hier",
  place: "Videoraum: https://video.tulos.example/anna",
  attendees: [
    { name: "Katrin Beispiel", email: "katrin@muster-vertrieb.example" },
    { name: "Anna Weber", email: "anna.weber@tulos.example" },
  ],
  language: "de",
} as const;

function parsed(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents("vevent");
  const [component] = events;
  if (!component || events.length > 1) throw new Error("Not one event");
  return { calendar, component, event: new ICAL.Event(component) };
}

test("an independent parser reads what was meant", () => {
  const { method, text } = calendarFile("REQUEST", entry);
  const { calendar, component, event } = parsed(text);
  expect([method, calendar.getFirstPropertyValue("method")]).toEqual(["REQUEST", "REQUEST"]);
  expect(event.uid).toBe(`appointment-${entry.id}@localhost`);
  expect(event.sequence).toBe(0);
  expect(event.summary).toBe(entry.title);
  expect(event.description).toBe(entry.description);
  expect(component.getFirstPropertyValue("status")).toBe("CONFIRMED");
  expect(component.getFirstPropertyValue("organizer")).toBe("mailto:portal@tulos.example");
  const attendees = component.getAllProperties("attendee");
  expect(attendees.map((one) => String(one.getFirstValue()).toLowerCase())).toEqual(
    entry.attendees.map(({ email }) => `mailto:${email}`),
  );
  expect(attendees.map((one) => one.getFirstParameter("cn"))).toEqual([
    "Katrin Beispiel",
    "Anna Weber",
  ]);
});

test.each([
  ["before the clock goes forward", "2027-03-27T08:00:00Z", "2027-03-27T08:30:00Z"],
  ["on the day it goes forward", "2027-03-28T00:45:00Z", "2027-03-28T01:15:00Z"],
  ["after it went forward", "2027-03-28T07:00:00Z", "2027-03-28T07:30:00Z"],
  ["in the first 02:30 of autumn", "2027-10-31T00:30:00Z", "2027-10-31T01:00:00Z"],
  ["in the second 02:30 of autumn", "2027-10-31T01:30:00Z", "2027-10-31T02:00:00Z"],
  ["on 29 February", "2028-02-29T23:45:00Z", "2028-03-01T00:15:00Z"],
])("names the very instant %s", (_, start, end) => {
  const times = { startsAt: new Date(start), endsAt: new Date(end) };
  const { event } = parsed(calendarFile("REQUEST", { ...entry, ...times }).text);
  expect([event.startDate, event.endDate].map((time) => time.toJSDate().toISOString())).toEqual([
    times.startsAt.toISOString(),
    times.endsAt.toISOString(),
  ]);
  expect(event.startDate.zone.tzid).toBe("UTC");
});

test("a cancellation has the same UID, a higher sequence and the method CANCEL", () => {
  const request = parsed(calendarFile("REQUEST", entry).text);
  const { calendar, component, event } = parsed(
    calendarFile("CANCEL", { ...entry, sequence: 1 }).text,
  );
  expect(calendar.getFirstPropertyValue("method")).toBe("CANCEL");
  expect(component.getFirstPropertyValue("status")).toBe("CANCELLED");
  expect([event.uid, event.sequence]).toEqual([request.event.uid, 1]);
});

test("lines end with CRLF, are folded at 75 octets and hold nothing that a name could smuggle in", () => {
  const evil = 'Bö"se\r\nATTENDEE:mailto:x@y.example\r\nEND:VEVENT ;,^\\ \u2028\u0000\u202e';
  const name = `${evil} ${"Ä".repeat(150)}`;
  const { text } = calendarFile("REQUEST", {
    ...entry,
    title: name,
    attendees: [{ name, email: "a@b.example" }],
  });
  const lines = text.split("\r\n");
  expect(lines.at(-1)).toBe("");
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n\u0000\u2028\u202e]/);
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  const { component, event } = parsed(text);
  expect(component.getAllProperties("attendee")).toHaveLength(1);
  expect(event.summary).toMatch(/^Bö"se ATTENDEE:mailto:x@y\.example END:VEVENT ;,\^\\ Ä+$/);
});
