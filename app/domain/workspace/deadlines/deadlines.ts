import { isLand, nextWorkingDay } from "#app/domain/catalogue/holidays.ts";
import type { Day } from "#app/domain/catalogue/time/day.ts";
import { type BreachDeadline, type BreachInput, breachDeadline } from "./breach.ts";
import { isDay } from "./calendar.ts";
import type { Refusal } from "./refusal.ts";
import { type ReminderMail, reminders, type RemindersInput } from "./reminders.ts";
import { type RequestDeadline, requestDeadline, type RequestInput } from "./request.ts";

export type DeadlineInput =
  | { kind: "working-day"; date: Day; state: string }
  | ({ kind: "request" } & RequestInput)
  | ({ kind: "breach" } & BreachInput)
  | ({ kind: "reminders" } & RemindersInput);

export type Deadline =
  | { date: Day }
  | RequestDeadline
  | BreachDeadline
  | { mails: ReminderMail[] }
  | Refusal;

/** Any deadline of the product by its kind; each function says what it refuses. Source: contract deadlines.md. */
export function deadline(input: DeadlineInput): Deadline {
  switch (input.kind) {
    case "working-day":
      return workingDay(input.date, input.state);
    case "request":
      return requestDeadline(input);
    case "breach":
      return breachDeadline(input);
    case "reminders":
      return reminders(input);
  }
}

/** The day itself or the next working day of the Land. Refuses a day that doesn't exist and an unknown Land. */
export function workingDay(date: Day, state: string): { date: Day } | Refusal {
  if (!isDay(date)) return { refused: "invalid-date" };
  if (!isLand(state)) return { refused: "unknown-state" };
  return { date: nextWorkingDay(date, state) };
}
