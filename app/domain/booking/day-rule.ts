import { publicHolidayOn } from "#app/domain/catalogue/holidays.ts";
import { dateOf, minute, minutesOf, weekdayOf } from "#app/domain/catalogue/time/wall-clock.ts";
import type { Host } from "./slot-request.ts";

/** Start and end on the host's clock, in milliseconds from midnight. */
export type HoursOfDay = readonly [start: number, end: number];

/** What decides a host's day, and its hours by that. */
export type DayRule = {
  because: "time-off" | "override" | "holiday" | "weekly";
  hours: readonly HoursOfDay[];
};

/** The rule of each day of a host, asked by the wall-clock reading at 00:00. Source: slots.md, rule 1. */
export function dayRules(host: Host): (midnight: number) => DayRule {
  const weekly = weeklyHours(host);
  const overrides = Map.groupBy(host.overrides ?? [], (one) => one.date);

  return (midnight) => {
    const date = dateOf(midnight);
    const off = (host.timeOff ?? []).some((one) => one.from <= date && date <= one.to);
    if (off) return { because: "time-off", hours: [] };
    const override = overrides.get(date);
    if (override !== undefined) {
      const hours = override.flatMap((one) =>
        (one.ranges ?? []).flatMap(([from, to]) => hoursOf(from, to)),
      );
      return { because: "override", hours };
    }
    if (closedByHoliday(host, date)) return { because: "holiday", hours: [] };
    return { because: "weekly", hours: weekly[weekdayOf(midnight)] ?? [] };
  };
}

function closedByHoliday(host: Host, date: string): boolean {
  if (!(host.holidaysBlock ?? host.state != null)) return false;
  if (host.extraHolidays?.includes(date)) return true;
  return host.state != null && publicHolidayOn(date, host.state) !== undefined;
}

/** By ISO weekday; an end that is not after its start is no range. */
function weeklyHours(host: Host): HoursOfDay[][] {
  return Array.from({ length: 8 }, (_, weekday) =>
    (host.weekly ?? []).flatMap(({ days, start, end }) =>
      days.includes(weekday) ? hoursOf(start, end) : [],
    ),
  );
}

function hoursOf(start: string, end: string): HoursOfDay[] {
  const [from, to] = [minutesOf(start), minutesOf(end)];
  return from < to ? [[from * minute, to * minute]] : [];
}
