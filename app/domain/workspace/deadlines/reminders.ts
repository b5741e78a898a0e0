import { isLand, type Land } from "#app/domain/catalogue/holidays.ts";
import { type Day, daysAfter } from "#app/domain/catalogue/time/day.ts";
import { utcOf } from "#app/domain/catalogue/time/instant.ts";
import { firstWorkingDayAfter, instantOf, isClockTime, isDay } from "./calendar.ts";
import type { Refusal } from "./refusal.ts";
import { reminderRule } from "./rules.ts";

export interface RemindersInput {
  /** Two letters of the organisation's Land. */
  state: string;
  /** Every date there was, in the order they were set; `setAt` YYYY-MM-DDTHH:MM on the wall in Berlin. */
  dates: readonly { date: Day; setAt: string }[];
  completedAt: string | null;
}

export interface ReminderMail {
  date: Day;
  step: "30" | "7" | "1" | "after";
  /** Instant (UTC). */
  at: string;
}

/**
 * The mails about a date, by time: 30, 7 and 1 days before and on the first working day after, at 8:00 on the wall. What
 * lies before the date was set is dropped, what was not sent when it was moved or completed falls away, and none comes
 * twice. Refuses days and times that don't exist and an unknown Land. Source: contract deadlines.md.
 */
export function reminders(input: RemindersInput): { mails: ReminderMail[] } | Refusal {
  const { state, dates, completedAt } = input;
  const exist = dates.every(({ date, setAt }) => isDay(date) && isClockTime(setAt));
  if (!exist || (completedAt !== null && !isClockTime(completedAt)))
    return { refused: "invalid-date" };
  if (!isLand(state)) return { refused: "unknown-state" };
  const completed = completedAt === null ? Number.POSITIVE_INFINITY : instantOf(completedAt);
  const sent = dates.flatMap(({ date, setAt }, index) => {
    const next = dates[index + 1];
    const set = instantOf(setAt);
    const moved = next ? instantOf(next.setAt) : Number.POSITIVE_INFINITY;
    return stepsOf(date, state).filter(({ at }) => set <= at && at <= moved && at < completed);
  });
  const once = new Map(sent.map((one) => [`${one.date} ${one.step}`, one]));
  const mails = [...once.values()].toSorted((a, b) => a.at - b.at);
  return { mails: mails.map((one) => ({ ...one, at: utcOf(one.at) })) };
}

function stepsOf(date: Day, state: Land) {
  const at = (day: Day) => instantOf(`${day}T${reminderRule.at}`);
  const before = reminderRule.daysBefore.map((days) => ({
    date,
    step: `${days}` as const,
    at: at(daysAfter(date, -days)),
  }));
  const after = { date, step: "after" as const, at: at(firstWorkingDayAfter(date, state)) };
  return [...before, after];
}
