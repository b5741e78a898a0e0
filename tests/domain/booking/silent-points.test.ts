import { expect, test } from "vitest";
import { freeSlots } from "#app/domain/booking/free-slots.ts";
import { openBlocks } from "#app/domain/booking/blocks.ts";
import type { Busy, SlotRequest } from "#app/domain/booking/slot-request.ts";
import { host, open, request } from "./requests.ts";

// What the contract leaves open, or says in half a sentence: one answer each, kept here.

const spring = "2027-03-28";
const autumn = "2027-10-31";

function clocks(asked: SlotRequest): string[] {
  return Object.values(freeSlots(asked).byViewerDay).flat();
}

test("aligned in the repeated hour: the first minute at which the clock shows a multiple", () => {
  const hosts = [host({ weekly: open("02:30", "05:00") })];
  const found = freeSlots(request(autumn, hosts, { service: { alignToMin: 60 } }));
  expect(found.byViewerDay).toEqual({ [autumn]: ["02:00", "03:00", "04:00"] });
  expect(found.slotsUtc[0]).toBe("2027-10-31T01:00:00Z");
});

test("aligned over the gap: 02:00 does not come, the next multiple counts", () => {
  const hosts = [host({ weekly: open("01:40", "08:00") })];
  expect(clocks(request(spring, hosts, { service: { alignToMin: 60 } }))[0]).toBe("03:00");
  expect(clocks(request(spring, hosts, { service: { alignToMin: 120 } }))[0]).toBe("04:00");
});

test("a multiple is counted from midnight", () => {
  const hosts = [host({ weekly: open("09:10", "12:00") })];
  expect(clocks(request("2027-06-01", hosts, { service: { alignToMin: 45 } }))[0]).toBe("09:45");
});

test("the grid begins anew at midnight with alignment and offset", () => {
  const hosts = [host({ weekly: open("00:00", "24:00") })];
  const service = { intervalMin: 480, offsetMin: 5 };
  expect(clocks(request("2027-06-01", hosts, { service }))).toEqual(["00:05", "08:05", "16:05"]);
});

test("a range that is turned round is none, even where the gap would give it length", () => {
  const hosts = [host({ weekly: open("03:00", "02:30") })];
  expect(clocks(request(spring, hosts, { service: { durationMin: 10, intervalMin: 10 } }))).toEqual(
    [],
  );
});

test("a range that loses its length in the gap is none", () => {
  const hosts = [host({ weekly: open("02:30", "03:00") })];
  const change = Date.parse("2027-03-28T01:00:00Z");
  const blocks = hosts.flatMap((one) => openBlocks(one, { start: change, end: change + 1 }));
  expect(blocks.filter((one) => Math.abs(one.start - change) < 43_200_000)).toEqual([]);
  expect(clocks(request(spring, hosts, { service: { durationMin: 10, intervalMin: 10 } }))).toEqual(
    [],
  );
});

test("what takes no time blocks nothing, but a booking of no time is counted", () => {
  const at = "2027-06-01T08:30:00Z";
  const booking = { kind: "booking", start: at, end: at } as const;
  const hosts = [host({ busy: [booking, { kind: "external", start: at, end: at }] })];
  const service = { bufferBeforeMin: 60, bufferAfterMin: 60 };
  expect(clocks(request("2027-06-01", hosts, { service }))).toEqual(["09:00", "10:00", "11:00"]);
  expect(clocks(request("2027-06-01", hosts, { service: { maxPerDay: 1 } }))).toEqual([]);
});

test("a hold without a token is nobody's own", () => {
  const interval = { start: "2027-06-01T08:00:00Z", end: "2027-06-01T09:00:00Z" };
  const hold = { kind: "hold", ...interval, expiresAt: "2027-06-01T00:00:00Z" } as const;
  expect(clocks(request("2027-06-01", [host({ busy: [hold] })]))).toEqual(["09:00", "11:00"]);
});

test("a booking without an id is not the one being moved, a hold or an external entry never is", () => {
  const hour = (time: string) => ({
    start: `2027-06-01T0${time}:00:00Z`,
    end: `2027-06-01T0${time}:30:00Z`,
  });
  const busy = [
    { kind: "booking" as const, ...hour("7") },
    { kind: "hold" as const, ...hour("8"), id: "b", expiresAt: "2027-06-01T00:00:00Z" },
    { kind: "external" as const, ...hour("9"), id: "b" },
  ];
  const query = { rescheduleOf: "b" };
  expect(clocks(request("2027-06-01", [host({ busy })], { query }))).toEqual([]);
});

test("extra holidays close by the letter only where a state is set or holidays block", () => {
  const closed = { extraHolidays: ["2027-06-01"] };
  const slots = (changes: object) => freeSlots(request("2027-06-01", [host(changes)])).count;
  expect(slots({ ...closed, state: "BY" })).toBe(0);
  expect(slots({ ...closed, holidaysBlock: true })).toBe(0);
  expect(slots(closed)).toBe(3);
  expect(slots({ ...closed, state: "BY", holidaysBlock: false })).toBe(3);
});

test("null is left out, as a column of the database leaves it", () => {
  const left = { bufferBeforeMin: null, bufferAfterMin: null, status: null, id: null, token: null };
  const early = { start: "2027-06-01T07:00:00Z", end: "2027-06-01T07:15:00Z" };
  const late = { start: "2027-06-01T14:45:00Z", end: "2027-06-01T15:00:00Z" };
  const busy: Busy[] = [
    { kind: "booking", ...early, ...left },
    { kind: "hold", ...late, ...left, expiresAt: early.start },
  ];
  const empty = {
    state: null,
    holidaysBlock: null,
    overrides: null,
    timeOff: null,
    priority: null,
  };
  const long = { weekly: open("09:00", "19:00") };
  const limits = { maxPerDay: null, maxAheadDays: null, bufferCombine: null };
  const service = { bufferBeforeMin: 60, bufferAfterMin: 30, ...limits };
  const query = { rescheduleOf: null, holdToken: null };
  const asked = request("2027-06-01", [host({ ...empty, ...long, busy })], { service, query });
  expect(clocks(asked)).toEqual(["11:00", "12:00", "13:00", "14:00", "18:00"]);
  expect(clocks(request("2027-06-01", [host({ weekly: null })]))).toEqual([]);
  const strict = host({ state: null, holidaysBlock: true, extraHolidays: null });
  expect(clocks(request("2027-06-01", [strict]))).toEqual(["09:00", "10:00", "11:00"]);
});

test("several overrides of one date count together", () => {
  const ranges = (start: string, end: string) => [[start, end] as const];
  const overrides = [
    { date: "2027-06-01", ranges: ranges("08:00", "09:00") },
    { date: "2027-06-01", ranges: ranges("15:00", "16:00") },
  ];
  expect(clocks(request("2027-06-01", [host({ overrides })]))).toEqual(["08:00", "15:00"]);
});

test("single asks the first host alone; nobody asked is nobody free", () => {
  const hosts = [host({ id: "z" }), host({ id: "a", weekly: open("14:00", "15:00") })];
  const single = freeSlots({ ...request("2027-06-01", hosts), mode: "single" });
  expect(Object.values(single.hosts)).toEqual([["z"], ["z"], ["z"]]);
  for (const mode of ["single", "any", "all"] as const) {
    expect(freeSlots({ ...request("2027-06-01", []), mode }).count).toBe(0);
  }
});

test("horizon and daily limit are those of each host's own date", () => {
  const tz = "Pacific/Kiritimati";
  const kiritimati = host({ id: "kiri", tz, weekly: open("00:00", "24:00") });
  const berlin = host({ weekly: open("00:00", "24:00") });
  const asked = (hosts: (typeof berlin)[]) =>
    freeSlots({
      ...request("2027-06-01", hosts, { service: { maxAheadDays: 0 } }),
      now: "2027-06-01T00:00:00Z",
      mode: "all",
    });
  expect(asked([berlin, kiritimati]).slotsUtc.at(-1)).toBe("2027-06-01T09:00:00Z");
});

test("a meeting may take days", () => {
  const hosts = [host({ weekly: open("00:00", "24:00") })];
  const service = { durationMin: 5760, intervalMin: 720 };
  expect(clocks(request("2027-06-01", hosts, { service }))).toEqual(["00:00", "12:00"]);
});

test("a day that is turned round lists nothing", () => {
  const query = { from: "2027-06-02", to: "2027-06-01" };
  expect(freeSlots(request("2027-06-01", [host()], { query })).count).toBe(0);
});

const faults: [string, Partial<SlotRequest>][] = [
  ["a step of nothing", { service: { durationMin: 60, intervalMin: 0 } }],
  ["a meeting of nothing", { service: { durationMin: 0, intervalMin: 60 } }],
  ["no date", { query: { from: "2027-02-29", to: "2027-03-01", viewerTz: "UTC" } }],
  [
    "a date with more to it",
    { query: { from: "2027-02-28T00:00", to: "2027-03-01", viewerTz: "UTC" } },
  ],
  ["no zone", { query: { from: "2027-02-28", to: "2027-03-01", viewerTz: "Europe/Atlantis" } }],
  ["an instant without zone", { now: "2027-02-28T08:00:00" }],
  ["a time that no clock shows", { hosts: [host({ weekly: open("09:00", "24:30") })] }],
  ["half a time", { hosts: [host({ weekly: open("9", "12:00") })] }],
];

test.each(faults)("throws for %s", (_what, changes) => {
  expect(() => freeSlots({ ...request("2027-06-01", [host()]), ...changes })).toThrow(RangeError);
});
