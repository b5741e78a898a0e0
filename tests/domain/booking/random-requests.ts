import type { Busy, Host, Service, SlotRequest } from "#app/domain/booking/slot-request.ts";
import { type Land, laender } from "#app/domain/catalogue/holidays.ts";

type Next = () => number;

export type Setting = {
  /** A day on which something happens, and the zone in which it does. */
  days: readonly (readonly [date: string, home: string])[];
  laender: readonly Land[];
};

/** Days around which clocks change, a leap day, New Year; zones from −11 to +14 hours. */
export const usual: Setting = {
  days: [
    ["2027-03-28", "Europe/Berlin"],
    ["2027-10-31", "Europe/Berlin"],
    ["2028-02-29", "Pacific/Apia"],
    ["2028-01-01", "Pacific/Pago_Pago"],
    ["2026-12-31", "Asia/Kolkata"],
    ["2027-03-14", "America/New_York"],
    ["2027-11-07", "America/New_York"],
    ["2027-04-04", "Australia/Lord_Howe"],
    ["2027-10-03", "Australia/Lord_Howe"],
  ],
  laender,
};

/** Zones whose clocks change at midnight, a minute after it, or skip a whole day. */
export const strange: Setting = {
  days: [
    ["2010-03-14", "America/St_Johns"],
    ["2010-11-07", "America/St_Johns"],
    ["2027-03-14", "America/Havana"],
    ["2027-11-07", "America/Havana"],
    ["2027-04-04", "America/Santiago"],
    ["2027-09-05", "America/Santiago"],
    ["2027-04-30", "Africa/Cairo"],
    ["2027-10-29", "Africa/Cairo"],
    ["2027-03-28", "America/Nuuk"],
    ["2027-10-31", "Atlantic/Azores"],
    ["2027-02-07", "Africa/Casablanca"],
    ["2011-12-30", "Pacific/Apia"],
  ],
  laender: [],
};

const minute = 60_000;

export function pick<T>(next: Next, list: readonly T[]): T {
  const one = list[Math.floor(next() * list.length)];
  if (one === undefined) throw new Error("nothing to pick from");
  return one;
}

const maybe = <T extends object>(next: Next, share: number, make: () => T): T | object =>
  next() < share ? make() : {};

function near(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 1440 * minute).toISOString().slice(0, 10);
}

const between = (next: Next, from: number, to: number) =>
  from + Math.floor(next() * (to - from + 1));

function clock(next: Next): string {
  if (next() < 0.4)
    return pick(next, ["00:00", "24:00", "01:50", "02:00", "02:30", "02:40", "03:00"]);
  const minutes = between(next, 0, 288) * 5;
  return [Math.floor(minutes / 60), minutes % 60]
    .map((one) => String(one).padStart(2, "0"))
    .join(":");
}

function range(next: Next): readonly [string, string] {
  const ends = [clock(next), clock(next)];
  const [start = "", end = ""] = next() < 0.9 ? ends.toSorted() : ends;
  return [start, end];
}

const list = <T>(next: Next, most: number, make: () => T): T[] =>
  Array.from({ length: between(next, 0, most) }, make);

const steps = [10, 15, 20, 25, 30, 45, 60, 90, 120, 240];

function service(next: Next): Service {
  const buffer = () => pick(next, [0, 5, 15, 30, 60, 120]);
  return {
    durationMin: pick(next, [...steps, ...steps, 600, 1500]),
    intervalMin: pick(next, [...steps, 480]),
    ...maybe(next, 0.4, () => ({ alignToMin: pick(next, [15, 30, 45, 60, 120, 240]) })),
    ...maybe(next, 0.3, () => ({ offsetMin: pick(next, [5, 10, 50]) })),
    ...maybe(next, 0.5, () => ({ bufferBeforeMin: buffer() })),
    ...maybe(next, 0.5, () => ({ bufferAfterMin: buffer() })),
    ...maybe(next, 0.5, () => ({ bufferCombine: pick(next, ["max", "sum"] as const) })),
    ...maybe(next, 0.4, () => ({ minNoticeMin: between(next, 0, 80) * 30 })),
    ...maybe(next, 0.4, () => ({ maxAheadDays: between(next, 0, 9) })),
    ...maybe(next, 0.25, () => ({ maxPerDay: between(next, 0, 3) })),
  };
}

function busy(next: Next, day: string, now: number): Busy {
  const time =
    Date.parse(day) + between(next, -72, 96) * 60 * minute + between(next, 0, 11) * 5 * minute;
  const length = between(next, 1, 30) * 5 * minute;
  const utc = (at: number) => `${new Date(at).toISOString().slice(0, 19)}Z`;
  const interval = {
    start: utc(time),
    end: next() < 0.5 ? new Date(time + length) : utc(time + length),
  };
  const buffers = {
    ...maybe(next, 0.4, () => ({ bufferBeforeMin: pick(next, [0, 10, 90]) })),
    ...maybe(next, 0.4, () => ({ bufferAfterMin: pick(next, [0, 10, 90]) })),
  };
  const states = ["confirmed", "pending", "cancelled", "declined", "no-show"];
  const status = maybe(next, 0.7, () => ({ status: pick(next, states) }));
  const token = maybe(next, 0.8, () => ({ token: pick(next, ["mine", "theirs"]) }));
  const expiresAt = utc(now + between(next, -2, 2) * minute);
  return pick<Busy>(next, [
    { kind: "external", ...interval, ...buffers },
    { kind: "booking", ...interval, ...buffers, ...status, id: pick(next, ["a", "b", "c"]) },
    { kind: "hold", ...interval, ...buffers, ...token, expiresAt },
  ]);
}

type Scene = { setting: Setting; day: string; home: string; now: number };

/** At home for the most part: there the clocks change. */
function zone(next: Next, { setting, home }: Scene): string {
  return next() < 0.6 ? home : pick(next, setting.days)[1];
}

function host(next: Next, id: string, scene: Scene): Host {
  const { setting, day, now } = scene;
  const dates = () => near(day, between(next, -2, 3));
  const weekdays = () => [1, 2, 3, 4, 5, 6, 7].filter(() => next() < 0.7);
  const week = () => {
    const [start, end] = range(next);
    return { days: weekdays(), start, end };
  };
  return {
    id,
    tz: zone(next, scene),
    weekly:
      next() < 0.3
        ? [{ days: [1, 2, 3, 4, 5, 6, 7], start: "00:00", end: "24:00" }]
        : list(next, 4, week),
    ...maybe(next, setting.laender.length && 0.5, () => ({ state: pick(next, setting.laender) })),
    ...maybe(next, 0.3, () => ({ holidaysBlock: next() < 0.5 })),
    ...maybe(next, 0.2, () => ({ extraHolidays: [dates()] })),
    ...maybe(next, 0.5, () => ({
      overrides: list(next, 3, () => ({ date: dates(), ranges: list(next, 2, () => range(next)) })),
    })),
    ...maybe(next, 0.3, () => {
      const from = dates();
      return { timeOff: [{ from, to: near(from, between(next, -1, 1)) }] };
    }),
    busy: list(next, 6, () => busy(next, day, now)),
    ...maybe(next, 0.6, () => ({ recentBookings: between(next, 0, 2) })),
    ...maybe(next, 0.6, () => ({ priority: between(next, -1, 1) })),
  };
}

/** A request around a change of clocks or of the year, with everything the contract names. */
export function randomRequest(next: Next, setting = usual): SlotRequest {
  const [day, home] = pick(next, setting.days);
  const now = Date.parse(day) - between(next, -6, 96) * 60 * minute;
  const from = near(day, between(next, -2, 1));
  const scene = { setting, day, home, now };
  return {
    now: next() < 0.5 ? new Date(now) : new Date(now).toISOString(),
    query: {
      from,
      to: near(from, between(next, -1, 3)),
      viewerTz: zone(next, scene),
      ...maybe(next, 0.5, () => ({ holdToken: "mine" })),
      ...maybe(next, 0.3, () => ({ rescheduleOf: "a" })),
    },
    mode: pick(next, ["single", "any", "all"] as const),
    service: service(next),
    hosts: ["ben", "anna", "cem"].slice(0, between(next, 1, 3)).map((id) => host(next, id, scene)),
  };
}
