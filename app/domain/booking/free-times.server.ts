import { transaction, type Tx } from "#db/database.server.ts";
import { type Access, houseAccess } from "#app/domain/audit/access.ts";
import { dateOf, day, weekdayOf } from "#app/domain/catalogue/time/wall-clock.ts";
import { zoneOf } from "#app/domain/catalogue/time/zone.ts";
import { alternativesShown, consultationZone, daysShown } from "./consultation.ts";
import { freeSlots } from "./free-slots.ts";
import { type Choice, offer } from "./offer.server.ts";
import type { SlotRequest } from "./slot-request.ts";

export interface FreeTimes {
  /** IANA name of the zone the days are meant in. */
  zone: string;
  /** The soonest free start of all (instant), whatever days are shown. */
  next: string | undefined;
  /** The wished start if it is still free but on none of the days shown. */
  wish: string | undefined;
  /** The first day shown. */
  from: string | undefined;
  days: { date: string; starts: string[] }[];
  /** First day (YYYY-MM-DD) of the free times before and after those shown. */
  earlier: string | undefined;
  later: string | undefined;
  /** Who can be asked for, by name. */
  consultants: { id: string; name: string }[];
}

type Wanted = Partial<Choice> & { from?: string | undefined; wish?: string | undefined };

/**
 * The free times of the first consultation, the week of `from` (YYYY-MM-DD, in the visitor's zone) or that of the first
 * free day. What lies outside of notice and horizon does not exist.
 */
export function freeTimes({
  now = new Date(),
  ...wanted
}: Wanted & { now?: Date } = {}): Promise<FreeTimes> {
  const access = houseAccess("visitor");
  return transaction(access, (tx) => freeTimesIn(tx, access, wanted, now));
}

/** The same within a transaction; `without` leaves out the time that is to be changed. */
export async function freeTimesIn(
  tx: Tx,
  access: Access,
  { from, wish, without, ...choice }: Wanted & { without?: Date },
  now: Date,
): Promise<FreeTimes> {
  const { request, bookable } = await offer(tx, access, { with: [], ...choice }, now);
  const consultants = bookable.map(({ personId: id, name }) => ({ id, name }));
  const free = allFree(request).filter((start) => Date.parse(start) !== without?.getTime());
  return { ...shown(free, choice.zone ?? consultationZone, from, wish), consultants };
}

/** Every free start of the horizon, in order. */
export function allFree(request: SlotRequest): string[] {
  const { now, query, hosts, own } = request;
  const today = zoneOf(query.viewerTz).wallAt(new Date(now).getTime());
  const ahead = Math.max(0, ...hosts.map(({ id }) => own?.get(id)?.maxAheadDays ?? 0));
  // A day more on both sides: the consultants' own dates decide, not the visitor's.
  const days = { from: dateOf(today - day), to: dateOf(today + (ahead + 1) * day) };
  return freeSlots({ ...request, query: { ...query, ...days } }).slotsUtc;
}

/** The free starts closest to a wish, in order of time: what the loser of a race gets to see. */
export function nearest(free: readonly string[], wish: string): string[] {
  const at = Date.parse(wish);
  const distance = (start: string) => Math.abs(Date.parse(start) - at);
  return free
    .toSorted((one, other) => distance(one) - distance(other))
    .slice(0, alternativesShown)
    .toSorted();
}

function shown(
  free: readonly string[],
  zone: string,
  from: string | undefined,
  wish: string | undefined,
): Omit<FreeTimes, "consultants"> {
  const wallAt = (start: string) => zoneOf(zone).wallAt(Date.parse(start));
  const dates = [...Map.groupBy(free, (start) => dateOf(wallAt(start)))].map(([date, starts]) => ({
    date,
    starts,
  }));
  const day1 = dates.find(({ date }) => from === undefined || date >= from) ?? dates.at(-1);
  const monday = day1 && mondayOf(day1.date);
  const end = monday && dateOf(Date.parse(monday) + daysShown * day);
  const days = dates.filter(({ date }) => monday && end && date >= monday && date < end);
  const before = dates.findLast(({ date }) => monday !== undefined && date < monday)?.date;
  return {
    zone,
    next: free[0],
    wish: days.some(({ starts }) => wish && starts.includes(wish))
      ? undefined
      : free.find((start) => start === wish),
    from: days[0]?.date,
    days,
    earlier: before && mondayOf(before),
    later: dates.find(({ date }) => end && date >= end)?.date,
  };
}

/** The Monday of the week a date lies in. */
export function mondayOf(date: string): string {
  const midnight = Date.parse(date);
  return dateOf(midnight - (weekdayOf(midnight) - 1) * day);
}
