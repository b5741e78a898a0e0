import { dateOf, day, midnightOf, minute } from "#app/domain/catalogue/time/wall-clock.ts";
import { dayRules } from "./day-rule.ts";
import type { Host, Override } from "./slot-request.ts";

type DaysOff = readonly { from: string; to: string }[];

/**
 * The deputy as a host who is there on somebody else's days off only, with the deputy's own hours of those days.
 * Looks at the days (YYYY-MM-DD) from `first` to `last`, both included.
 */
export function deputyOn(daysOff: DaysOff, deputy: Host, first: string, last: string): Host {
  const ruleOf = dayRules(deputy);
  const dates = new Set<string>();
  for (const { from, to } of daysOff) {
    const until = midnightOf(to < last ? to : last);
    for (let wall = midnightOf(from > first ? from : first); wall <= until; wall += day)
      dates.add(dateOf(wall));
  }
  const overrides: Override[] = [...dates].map((date) => ({
    date,
    ranges: ruleOf(midnightOf(date)).hours.map(
      ([start, end]) => [clock(start), clock(end)] as const,
    ),
  }));
  return { ...deputy, weekly: [], overrides, timeOff: [] };
}

/** Milliseconds from midnight as HH:MM; the end of a day is 24:00. */
function clock(time: number): string {
  const minutes = time / minute;
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
