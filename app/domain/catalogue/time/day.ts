/// <reference lib="esnext.temporal" />

/** A calendar day, YYYY-MM-DD. */
export type Day = string;

/** The day that many days later. */
export const daysAfter = (day: Day, days: number): Day =>
  Temporal.PlainDate.from(day).add({ days }).toString();
