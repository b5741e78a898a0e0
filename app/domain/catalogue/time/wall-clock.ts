/// <reference lib="esnext.temporal" />

// A wall-clock reading is a number here: the milliseconds from 1970-01-01 00:00 on the same clock.

export const minute = 60_000;
export const day = 1440 * minute;

/** The wall-clock reading at 00:00 of a calendar date (YYYY-MM-DD). Refuses (throws) any other text. */
export function midnightOf(date: string): number {
  if (Temporal.PlainDate.from(date).toString() !== date) throw new RangeError(`No date: ${date}`);
  return Date.parse(`${date}T00:00Z`);
}

// Writing a date takes longer than everything else about a slot, and slots of one day follow each other.
let written = { number: 0, date: "1970-01-01" };

/** The calendar date of a wall-clock reading. */
export function dateOf(wall: number): string {
  const number = Math.floor(wall / day);
  if (number !== written.number) {
    const [date = ""] = new Date(wall).toISOString().split("T");
    written = { number, date };
  }
  return written.date;
}

const twoDigits = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, "0"));

/** The time of day of a wall-clock reading, as HH:MM. */
export function clockOf(wall: number): string {
  const minutes = Math.floor(wall / minute) - Math.floor(wall / day) * 1440;
  return `${twoDigits[Math.floor(minutes / 60)]}:${twoDigits[minutes % 60]}`;
}

/** The full seconds of a wall-clock reading past the minute, as SS. */
export function secondsOf(wall: number): string {
  return twoDigits[Math.floor(wall / 1000) - Math.floor(wall / minute) * 60] ?? "";
}

/** ISO weekday of a wall-clock reading, Monday 1 to Sunday 7. */
export function weekdayOf(wall: number): number {
  return new Date(wall).getUTCDay() || 7;
}

/** Minutes from 00:00 of a time of day, 00:00 to 24:00. Refuses (throws) any other text. */
export function minutesOf(clock: string): number {
  const [, hours = "", minutes = ""] = /^(\d\d):([0-5]\d)$/.exec(clock) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  if (hours === "" || total > 1440) throw new RangeError(`No time of day: ${clock}`);
  return total;
}
