import { isLand, nextWorkingDay } from "#app/domain/catalogue/holidays.ts";
import { type Day, daysAfter, monthsAfter } from "#app/domain/catalogue/time/day.ts";
import { daysBetween, isDay } from "./calendar.ts";
import { isReason, type Refusal } from "./refusal.ts";
import { requestRules, ruleOn } from "./rules.ts";

export interface RequestInput {
  receivedOn: Day;
  /** Two letters of the organisation's Land. */
  state: string;
  extension?: { statedOn: Day; reason: string | null } | null;
  /** From the day the person was asked to the day the identity was proven, null while it runs. */
  pause?: { reason: string; from: Day; until: Day | null } | null;
}

/** Last days, both null while a pause runs. */
export interface RequestDeadline {
  firstDue: Day | null;
  due: Day | null;
  extended: boolean;
}

/**
 * By when a person's request is to be answered: one month from receipt, three with an extension stated with its reason
 * before the first is over, each last day moved to the next working day of the Land for itself. A pause for the check of
 * identity adds its days before that. Refuses days that don't exist, a pause that ends before it begins or begins before
 * receipt, an unknown Land, a late or unexplained extension, any other pause. Sources: Art. 12(3) and (6) GDPR;
 * Regulation (EEC, Euratom) 1182/71, Art. 3.
 */
export function requestDeadline(input: RequestInput): RequestDeadline | Refusal {
  const { receivedOn, state, extension, pause } = input;
  if (!datesFit(input)) return { refused: "invalid-date" };
  if (!isLand(state)) return { refused: "unknown-state" };
  const rule = ruleOn(requestRules, receivedOn);
  const identity = pause?.reason === "identity" ? pause : undefined;
  const running = identity?.until === null;
  const paused = identity?.until ? daysBetween(identity.from, identity.until) : 0;
  const lastDay = (months: number) =>
    nextWorkingDay(daysAfter(monthsAfter(receivedOn, months), paused), state);
  const firstDue = lastDay(rule.months);
  if (extension && !running && extension.statedOn > firstDue) return { refused: "extension-late" };
  if (extension && !isReason(extension.reason)) return { refused: "extension-without-reason" };
  if (pause && !identity) return { refused: "pause-not-identity" };
  if (running) return { firstDue: null, due: null, extended: false };
  const extended = Boolean(extension);
  return { firstDue, due: extended ? lastDay(rule.extendedMonths) : firstDue, extended };
}

function datesFit({ receivedOn, extension, pause }: RequestInput): boolean {
  if (!isDay(receivedOn) || (extension && !isDay(extension.statedOn))) return false;
  if (!pause) return true;
  const { from, until } = pause;
  if (!isDay(from) || from < receivedOn) return false;
  return until === null || (isDay(until) && until >= from);
}
