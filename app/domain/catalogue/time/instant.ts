import { clockOf, dateOf, secondsOf } from "./wall-clock.ts";

/** An instant in UTC: text such as 2027-03-28T01:00:00Z, or a Date as the database gives it. */
export type Instant = string | Date;

/** Milliseconds of an instant. Refuses (throws) text without Z: it would be read in the zone of the process. */
export function millisecondsOf(instant: Instant): number {
  if (instant instanceof Date) return instant.getTime();
  const time = instant.endsWith("Z") ? Date.parse(instant) : Number.NaN;
  if (Number.isNaN(time)) throw new RangeError(`No instant: ${instant}`);
  return time;
}

/** The instant as text, to the second. */
export function utcOf(milliseconds: number): string {
  return `${dateOf(milliseconds)}T${clockOf(milliseconds)}:${secondsOf(milliseconds)}Z`;
}
