/// <reference lib="esnext.temporal" />

/** A calendar day, YYYY-MM-DD. */
export type Day = string;

/** The calendar day in Berlin at an instant: the law changes at midnight there, not in Greenwich. */
export const berlinDay = (at: Date): Day =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO("Europe/Berlin")
    .toPlainDate()
    .toString();

/** The day that many days later. */
export const daysAfter = (day: Day, days: number): Day =>
  Temporal.PlainDate.from(day).add({ days }).toString();
