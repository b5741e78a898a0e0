/// <reference lib="esnext.temporal" />
import type { Land } from "#app/domain/catalogue/holidays.ts";
import { type Day, daysAfter } from "#app/domain/catalogue/time/day.ts";
import { reminders, type ReminderMail } from "../deadlines/reminders.ts";

export type Step = ReminderMail["step"];

/** A day that somebody has to keep: a measure is due, or to be looked at again. */
export interface Dated {
  measureId: string;
  /** In the words of the owner's language. */
  title: string;
  about: "due" | "review";
  date: Day;
  /** When that day was set. */
  setAt: Date;
}

/**
 * The step about a date whose mail falls on a day (YYYY-MM-DD): 30, 7 or 1 days before, or the first working day after.
 * Undefined where there is none, or where the date was set after the mail's time. Pure. Source: contract deadlines.md.
 */
export function stepOn(
  day: Day,
  { date, setAt }: Pick<Dated, "date" | "setAt">,
  land: Land,
): Step | undefined {
  const wall = Temporal.Instant.fromEpochMilliseconds(setAt.getTime()).toZonedDateTimeISO(
    "Europe/Berlin",
  );
  const dates = [{ date, setAt: wall.toPlainDateTime().toString({ smallestUnit: "minute" }) }];
  const found = reminders({ state: land, dates, completedAt: null });
  if ("refused" in found) throw new RangeError(`${date} in ${land}: ${found.refused}`);
  return found.mails.find(({ at }) => at.slice(0, 10) === day)?.step;
}

/** How many days a weekly overview looks ahead. */
const ahead = 30;

/** What a weekly overview of a Monday tells of: everything overdue, and what is to be done within thirty days, in order. Pure. */
export function inTheWeeks<One extends Pick<Dated, "date">>(
  all: readonly One[],
  monday: Day,
): One[] {
  const until = daysAfter(monday, ahead);
  return all
    .filter(({ date }) => date <= until)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

export const isMonday = (day: Day): boolean => Temporal.PlainDate.from(day).dayOfWeek === 1;
