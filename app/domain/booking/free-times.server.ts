import { transaction } from "#db/database.server.ts";
import { houseAccess } from "#app/domain/audit/access.ts";
import { dateOf, day } from "#app/domain/catalogue/time/wall-clock.ts";
import { zoneOf } from "#app/domain/catalogue/time/zone.ts";
import { consultants, slotRequest } from "./calendars.server.ts";
import { alternativesShown, consultation, consultationZone, daysShown } from "./consultation.ts";
import { freeSlots } from "./free-slots.ts";
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
}

/**
 * The free times of the first consultation with any consultant, `daysShown` days from `from` (YYYY-MM-DD) on
 * or from the first free day. What lies outside of notice and horizon does not exist.
 */
export function freeTimes({ from, wish, now = new Date() }: Wanted = {}): Promise<FreeTimes> {
  const access = houseAccess("visitor");
  return transaction(access, async (tx) => {
    const request = await slotRequest(tx, access, await consultants(tx, access), now);
    return shown(allFree(request), from, wish);
  });
}

type Wanted = { from?: string | undefined; wish?: string | undefined; now?: Date };

/** Every free start of the horizon, in order. */
export function allFree(request: SlotRequest): string[] {
  const { now, query } = request;
  const today = zoneOf(query.viewerTz).wallAt(new Date(now).getTime());
  // A day more on both sides: the consultants' own dates decide, not the visitor's.
  const days = {
    from: dateOf(today - day),
    to: dateOf(today + (consultation.maxAheadDays + 1) * day),
  };
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
  from: string | undefined,
  wish: string | undefined,
): FreeTimes {
  const dates = [...Map.groupBy(free, dayOf)].map(([date, starts]) => ({ date, starts }));
  const first =
    dates.find(({ date }) => from === undefined || date >= from)?.date ?? dates.at(-1)?.date;
  const end = first && dateOf(Date.parse(first) + daysShown * day);
  const before = dates.findLast(({ date }) => first !== undefined && date < first)?.date;
  const back = first && dateOf(Date.parse(first) - daysShown * day);
  const days = dates.filter(({ date }) => first && end && date >= first && date < end);
  return {
    zone: consultationZone,
    next: free[0],
    wish: days.some(({ starts }) => wish && starts.includes(wish))
      ? undefined
      : free.find((start) => start === wish),
    from: first,
    days,
    earlier: before && back,
    later: dates.find(({ date }) => end && date >= end)?.date,
  };
}

const dayOf = (start: string) => dateOf(zoneOf(consultationZone).wallAt(Date.parse(start)));
