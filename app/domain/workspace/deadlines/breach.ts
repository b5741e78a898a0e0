import { utcOf } from "#app/domain/catalogue/time/instant.ts";
import { minute } from "#app/domain/catalogue/time/wall-clock.ts";
import { instantOf, isClockTime } from "./calendar.ts";
import { isReason, type Refusal } from "./refusal.ts";
import { breachRules, ruleOn } from "./rules.ts";

const hour = 60 * minute;

export interface BreachInput {
  /** YYYY-MM-DDTHH:MM on the wall in Berlin. */
  awareAt: string;
  closing?:
    | { kind: "notified"; at: string; reason?: string | null }
    | { kind: "not-notified"; reason?: string | null }
    | null;
}

/** Instants (UTC); `late` only where the authority was notified. */
export interface BreachDeadline {
  steps: string[];
  due: string;
  late?: boolean;
}

/**
 * The 72 hours of a breach: elapsed, through weekends, holidays and changes of the clock. Refuses times that don't
 * exist, and a late or omitted notification without its written reason. Source: Art. 33(1) and (5) GDPR.
 */
export function breachDeadline({ awareAt, closing }: BreachInput): BreachDeadline | Refusal {
  const notified = closing?.kind === "notified" ? closing : undefined;
  if (!isClockTime(awareAt) || (notified && !isClockTime(notified.at)))
    return { refused: "invalid-date" };
  const rule = ruleOn(breachRules, awareAt.slice(0, 10));
  const after = (hours: number) => instantOf(awareAt) + hours * hour;
  const late = notified !== undefined && instantOf(notified.at) > after(rule.hours);
  const needsReason = late || closing?.kind === "not-notified";
  if (needsReason && !isReason(closing?.reason)) return { refused: "reason-missing" };
  return {
    steps: rule.stepsAtHours.map((hours) => utcOf(after(hours))),
    due: utcOf(after(rule.hours)),
    ...(notified ? { late } : {}),
  };
}
