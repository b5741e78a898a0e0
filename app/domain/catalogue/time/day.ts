/// <reference lib="esnext.temporal" />

/** A calendar day, YYYY-MM-DD. */
export type Day = string;

/** The day that many days later. */
export const daysAfter = (day: Day, days: number): Day =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/** The same day number that many months later, or the last day of that month. */
export const monthsAfter = (day: Day, months: number): Day =>
  Temporal.PlainDate.from(day).add({ months }).toString();
