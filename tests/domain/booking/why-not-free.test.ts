import { expect, test } from "vitest";
import type { Busy } from "#app/domain/booking/slot-request.ts";
import { whyNotFree } from "#app/domain/booking/why-not-free.ts";
import { host, open, request } from "./requests.ts";

const booking: Busy = {
  kind: "booking",
  start: "2027-06-01T08:00:00Z",
  end: "2027-06-01T09:00:00Z",
};

const anna = host({
  state: "NW",
  weekly: open("09:00", "12:00").map((one) => ({ ...one, days: [1, 2, 3, 4, 5] })),
  timeOff: [{ from: "2027-06-03", to: "2027-06-03" }],
  overrides: [
    { date: "2027-05-29", ranges: [["10:00", "12:00"]] },
    { date: "2027-05-31", ranges: [] },
  ],
  busy: [booking],
});

const service = { bufferAfterMin: 15, minNoticeMin: 60, maxAheadDays: 14, maxPerDay: 2 };
const asked = request("2027-06-01", [anna], { service });

const times: [string, string | undefined][] = [
  ["2027-06-03T08:00:00Z", "time-off"],
  ["2027-05-27T08:00:00Z", "holiday"],
  ["2027-05-30T08:00:00Z", "closed"],
  ["2027-05-31T08:00:00Z", "closed"],
  ["2027-05-29T07:00:00Z", "outside-hours"],
  ["2027-05-29T08:00:00Z", undefined],
  ["2027-06-02T10:00:00Z", "outside-hours"],
  ["2027-06-02T09:30:00Z", "outside-hours"],
  ["2027-06-02T07:30:00Z", "off-grid"],
  ["2027-05-25T07:00:00Z", "notice"],
  ["2027-06-09T07:00:00Z", "horizon"],
  ["2027-06-01T07:00:00Z", "busy"],
  ["2027-06-01T08:00:00Z", "busy"],
  ["2027-06-01T09:00:00Z", "busy"],
  ["2027-06-02T07:00:00Z", undefined],
];

test.each(times)("%s: %s", (start, reason) => {
  const soon = reason === "notice" ? { now: "2027-05-25T06:30:00Z" } : {};
  expect(whyNotFree({ ...asked, ...soon }, "anna", start)?.reason).toBe(reason);
});

test("the blocking entry is named", () => {
  expect(whyNotFree(asked, "anna", "2027-06-01T09:00:00Z")).toEqual({
    reason: "busy",
    entry: booking,
  });
});

test("a full day is full also beside its bookings", () => {
  const full = { ...asked, service: { ...asked.service, maxPerDay: 1 } };
  expect(whyNotFree(full, "anna", "2027-06-01T07:00:00Z")).toEqual({ reason: "daily-limit" });
});

test("a host whom the request does not name has no reasons", () => {
  expect(() => whyNotFree(asked, "ben", "2027-06-01T07:00:00Z")).toThrow(RangeError);
});
