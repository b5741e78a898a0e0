import { type Land, nextWorkingDay } from "#app/domain/catalogue/holidays.ts";
import type { Measure, Priority } from "#app/domain/catalogue/types.ts";

/** The first view shows these, one a week; the rest is one click away. */
const WEEKLY = 7;
const FIRST_AFTER_DAYS = 14;
const DAYS_BETWEEN = 7;

/** Calendar days that a measure of a priority has, proposed. */
export const daysUntil: Record<Priority, number> = { must: 90, should: 120, could: 180 };

/**
 * Proposed due dates (YYYY-MM-DD, working days of the Land) per id of the open measures, which
 * come in plan order. The next steps of a check are the most urgent, in their own order. Days are
 * calendar days from `today`; moving one date to a working day moves no other.
 */
export function dueDates(
  open: readonly Measure[],
  nextSteps: readonly string[],
  today: string,
  state: Land,
): ReadonlyMap<string, string> {
  const musts = open.filter((one) => one.priority === "must").map((one) => one.id);
  const urgent = nextSteps.filter((id) => musts.includes(id));
  const weekly = [...new Set([...urgent, ...musts])].slice(0, WEEKLY);
  return new Map(
    open.map(({ id, priority }) => {
      const place = weekly.indexOf(id);
      const days = place < 0 ? daysUntil[priority] : FIRST_AFTER_DAYS + place * DAYS_BETWEEN;
      const date = Temporal.PlainDate.from(today).add({ days });
      return [id, nextWorkingDay(date.toString(), state)];
    }),
  );
}
