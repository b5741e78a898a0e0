/// <reference lib="esnext.temporal" />
import { type Land, nextWorkingDay } from "#app/domain/catalogue/holidays.ts";
import { type Day, daysAfter } from "#app/domain/catalogue/time/day.ts";
import { midnightOf, minute, minutesOf } from "#app/domain/catalogue/time/wall-clock.ts";
import { zoneOf } from "#app/domain/catalogue/time/zone.ts";

const zone = zoneOf("Europe/Berlin");
const clockForm = /^(\d{4}-\d\d-\d\d)T((?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Whether the text is a day that exists, written YYYY-MM-DD. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== "string" || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

/** Whether the text is a time of a day that exists on the wall, written YYYY-MM-DDTHH:MM. */
export const isClockTime = (text: unknown): text is string =>
  typeof text === "string" && isDay(clockForm.exec(text)?.[1]);

/** Milliseconds of a wall-clock time in Berlin; in the hours of the changes of the clock as slots.md, rule 2, reads it. */
export function instantOf(clockTime: string): number {
  const [, date = "", clock = ""] = clockForm.exec(clockTime) ?? [];
  return zone.instantOf(midnightOf(date) + minutesOf(clock) * minute);
}

/** Calendar days from one day to another; negative where the second is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Temporal.PlainDate.from(from).until(to, { largestUnit: "days" }).days;

/** The first working day of the Land after the day, never the day itself. */
export const firstWorkingDayAfter = (day: Day, state: Land): Day =>
  nextWorkingDay(daysAfter(day, 1), state);
