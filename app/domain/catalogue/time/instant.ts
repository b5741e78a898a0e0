import { clockOf, dateOf, minute, secondsOf } from "./wall-clock.ts";

/** An instant in UTC: text such as 2027-03-28T01:00:00Z, or a Date as the database gives it. */
export type Instant = string | Date;

/** Milliseconds of an instant. Refuses (throws) text without Z: it would be read in the zone of the process. */
export function millisecondsOf(instant: Instant): number {
  if (instant instanceof Date) return instant.getTime();
  const usual = usualForm(instant);
  if (usual !== undefined) return usual;
  const time = instant.endsWith("Z") ? Date.parse(instant) : Number.NaN;
  if (Number.isNaN(time)) throw new RangeError(`No instant: ${instant}`);
  return time;
}

// Busy calendars hold thousands of instants in this one form; the platform takes five times as long for each.
function usualForm(text: string): number | undefined {
  if (text.length !== 20 || text.charCodeAt(19) !== 90 || text.charCodeAt(10) !== 84)
    return undefined;
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return undefined;
  if (text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58) return undefined;
  const year = two(text, 0) * 100 + two(text, 2);
  const month = two(text, 5);
  const date = two(text, 8);
  const hours = two(text, 11);
  const minutes = two(text, 14);
  const seconds = two(text, 17);
  if (!(year >= 1000 && month >= 1 && month <= 12 && date >= 1 && date <= 28)) return undefined;
  if (!(hours < 24 && minutes < 60 && seconds < 60)) return undefined;
  const minutesBefore = (daysBefore(year, month) + date - 1) * 1440 + hours * 60 + minutes;
  return minutesBefore * minute + seconds * 1000;
}

/** Two digits as a number; NaN, which fits nowhere, for anything else. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** Days from 1970-01-01 to the first of a month: a year is counted from March, so that a leap day ends it. */
function daysBefore(year: number, month: number): number {
  const from = month > 2 ? year : year - 1;
  const months = month > 2 ? month - 3 : month + 9;
  const centuries = Math.floor(from / 100);
  const leaps = Math.floor(from / 4) - centuries + Math.floor(centuries / 4);
  return from * 365 + leaps + Math.floor((153 * months + 2) / 5) - 719_468;
}

/** The instant as text, to the second. */
export function utcOf(milliseconds: number): string {
  return `${dateOf(milliseconds)}T${clockOf(milliseconds)}:${secondsOf(milliseconds)}Z`;
}
