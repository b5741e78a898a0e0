import { expect, test } from "vitest";
import { freeAt, isFree } from "#app/domain/booking/free-at.ts";
import { freeSlots } from "#app/domain/booking/free-slots.ts";
import { whyNotFree } from "#app/domain/booking/why-not-free.ts";
import { sequence } from "#tests/domain/self-check/random-answers.ts";
import { randomRequest } from "./random-requests.ts";
import { host, request } from "./requests.ts";

const next = sequence(20271031);
const requests = Array.from({ length: 60 }, () => randomRequest(next));

/** Every five minutes from a day before the asked days to a day after them. */
function times(from: string, to: string): string[] {
  const step = 300_000;
  const first = Date.parse(from) - 288 * step;
  const amount = Math.max(0, (Date.parse(to) - first) / step + 600);
  return Array.from(
    { length: amount },
    (_, index) => `${new Date(first + index * step).toISOString().slice(0, 19)}Z`,
  );
}

test("accepts what is listed and nothing else, with the same host", { timeout: 120_000 }, () => {
  for (const asked of requests) {
    const { slotsUtc, hosts, assign } = freeSlots(asked);
    for (const start of slotsUtc) {
      expect(freeAt(asked, start)).toEqual({ hosts: hosts[start], assign: assign[start] });
      const away = { ...asked, query: { ...asked.query, from: "2020-01-01", to: "2020-01-01" } };
      expect(isFree(away, start)).toBe(true);
    }
    const { from, to, viewerTz } = asked.query;
    const wide = { from, to: to < from ? from : to, viewerTz };
    const listed = new Set(freeSlots({ ...asked, query: { ...asked.query, ...wide } }).slotsUtc);
    const others = times(from, to).filter((one) => !listed.has(one) && next() < 0.02);
    for (const start of others) {
      const near = { from: start.slice(0, 10), to: start.slice(0, 10), viewerTz: "UTC" };
      const shown = freeSlots({ ...asked, query: { ...asked.query, ...near } }).slotsUtc;
      expect(isFree(asked, start), start).toBe(shown.includes(start));
    }
  }
});

test("a host alone is free exactly where no reason is named", { timeout: 120_000 }, () => {
  const reasons = new Set<string>();
  for (const asked of requests) {
    for (const one of asked.hosts) {
      const alone = { ...asked, mode: "single" as const, hosts: [one] };
      const { from, to } = asked.query;
      for (const start of times(from, to).filter(() => next() < 0.05)) {
        const why = whyNotFree(asked, one.id, start);
        expect(isFree(alone, start), `${start} ${why?.reason}`).toBe(why === undefined);
        reasons.add(why?.reason ?? "free");
      }
    }
  }
  expect([...reasons].toSorted()).toEqual([
    "busy",
    "closed",
    "daily-limit",
    "free",
    "holiday",
    "horizon",
    "notice",
    "off-grid",
    "outside-hours",
    "time-off",
  ]);
});

const listed = request("2027-06-01", [host(), host({ id: "ben" })]);

test("names who is free, and refuses a host who is not", () => {
  const start = "2027-06-01T07:00:00Z";
  expect(freeAt(listed, start)).toEqual({ hosts: ["anna", "ben"], assign: "anna" });
  expect(isFree(listed, start, "ben")).toBe(true);
  expect(isFree(listed, start, "cem")).toBe(false);
  expect(isFree(listed, "2027-06-01T10:00:00Z", "ben")).toBe(false);
});

test.each([
  "",
  "constructor",
  "2027-06-01",
  "2027-06-01T07:00:00",
  "2027-06-01T07:00:00+00:00",
  "2027-06-01T07:00:30Z",
  "2027-06-01T07:00:00.000Z",
  "2027-06-01T07:00Z",
  " 2027-06-01T07:00:00Z",
  "2027-05-32T07:00:00Z",
  "2027-06-31T07:00:00Z",
  "0000-01-01T00:00:00Z",
  "9999-12-31T23:59:59Z",
  "+275760-09-13T00:00:00Z",
  "-000001-01-01T00:00:00Z",
  "Tue, 01 Jun 2027 07:00:00 GMT",
])("refuses the claim %j", (claim) => {
  for (const viewerTz of ["Europe/Berlin", "Pacific/Kiritimati", "Pacific/Pago_Pago"]) {
    const asked = { ...listed, query: { ...listed.query, viewerTz } };
    expect(freeAt(asked, claim)).toBeUndefined();
  }
});
