import { day } from "#app/domain/catalogue/time/wall-clock.ts";
import { type Zone, zoneOf } from "#app/domain/catalogue/time/zone.ts";
import type { Standing } from "./standing.ts";
import type { Terms } from "./terms.ts";

export type Limit = "notice" | "horizon" | "daily-limit";

/**
 * The limit that forbids a start to a host in the zone `tz`, undefined where none does.
 * Source: slots.md, rules 5 and 7.
 */
export function limitsOf(
  tz: string,
  standing: Standing,
  terms: Terms,
): (start: number) => Limit | undefined {
  const zone = zoneOf(tz);
  const earliest = terms.now + terms.notice;
  const lastDay = dayAt(zone, terms.now) + terms.maxAheadDays;
  const booked = bookedDays(standing, zone, terms);

  return (start) => {
    if (start < earliest) return "notice";
    const date = dayAt(zone, start);
    if (date > lastDay) return "horizon";
    return (booked.get(date) ?? 0) >= terms.maxPerDay ? "daily-limit" : undefined;
  };
}

/** Days since 1970 on the host's calendar. */
function dayAt(zone: Zone, instant: number): number {
  return Math.floor(zone.wallAt(instant) / day);
}

function bookedDays(
  standing: Standing,
  zone: Zone,
  { maxPerDay }: Terms,
): ReadonlyMap<number, number> {
  const booked = new Map<number, number>();
  if (maxPerDay === Number.POSITIVE_INFINITY) return booked;
  for (let index = 0; index < standing.entries.length; index += 1) {
    if (standing.entries[index]?.kind !== "booking") continue;
    const date = dayAt(zone, standing.starts[index] ?? 0);
    booked.set(date, (booked.get(date) ?? 0) + 1);
  }
  return booked;
}
