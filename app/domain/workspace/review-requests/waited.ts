/// <reference lib="esnext.temporal" />
import { isLand, isWorkingDay } from "#app/domain/catalogue/holidays.ts";
import { type Day, daysAfter } from "#app/domain/catalogue/time/day.ts";

/** Where a client is. */
export interface Place {
  timeZone: string;
  land: string;
}

/**
 * For how many working days of the client's Land something has waited since an instant: the day it was asked does not
 * count, today does. Monday to Friday where there is no such Land. Pure.
 */
export function waitedDays(since: Date, { timeZone, land }: Place, now: Date): number {
  const dayOf = (at: Date): Day =>
    Temporal.Instant.fromEpochMilliseconds(at.getTime())
      .toZonedDateTimeISO(timeZone)
      .toPlainDate()
      .toString();
  const today = dayOf(now);
  let waited = 0;
  for (let day = daysAfter(dayOf(since), 1); day <= today; day = daysAfter(day, 1))
    if (isLand(land) ? isWorkingDay(day, land) : Temporal.PlainDate.from(day).dayOfWeek <= 5)
      waited += 1;
  return waited;
}
