import { type Day, daysAfter, monthsAfter } from "#app/domain/catalogue/time/day.ts";
import { monthOf } from "../charge.ts";
import type { PackageTerms } from "../package-terms.ts";

/** From this many days before the end on it stays cancelled: the payment service has to hear of it in time. */
export const settledDays = 3;

/**
 * The last day of a contract that is cancelled today (YYYY-MM-DD): the end of its term, or of a month after it, before
 * which the whole notice fits (§ 188(2) BGB; packages contract: twelve months, one month's notice to the end, then monthly). Pure.
 */
export function earliestEnd(
  startsOn: Day,
  { termMonths, noticeMonths }: Pick<PackageTerms, "termMonths" | "noticeMonths">,
  today: Day,
): Day {
  const heard = monthsAfter(today, noticeMonths);
  const end = (months: number) => daysAfter(monthsAfter(startsOn, months), -1);
  let months = termMonths;
  while (end(months) < heard) months += 1;
  return end(months);
}

/** The last day on which a cancellation can be taken back. */
export const lastDayToStay = (endsOn: Day): Day => daysAfter(endsOn, -settledDays - 1);

/** What is left of a month from a day on, that day included, in thousandths of it; half a thousandth up. Pure. */
export function restOfMonth(startsOn: Day, today: Day): { from: Day; until: Day; share: number } {
  let number = 0;
  while (monthOf(startsOn, number).until < today) number += 1;
  const { from, until } = monthOf(startsOn, number);
  const first = today > from ? today : from;
  const days = (one: Day, other: Day) =>
    Math.round((Date.parse(other) - Date.parse(one)) / 86_400_000) + 1;
  return {
    from: first,
    until,
    share: Math.round((days(first, until) * 1_000) / days(from, until)),
  };
}
