/// <reference lib="esnext.temporal" />
import type { Day } from "#app/domain/catalogue/time/day.ts";

/** The Sunday of the week of a day. */
export function endOfWeek(day: Day): Day {
  const date = Temporal.PlainDate.from(day);
  return date.add({ days: 7 - date.dayOfWeek }).toString();
}
