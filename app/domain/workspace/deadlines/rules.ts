import type { Day } from "#app/domain/catalogue/time/day.ts";

interface Rule {
  /** The first day of receipt or awareness that it applies to. */
  validFrom: Day;
}

/** Art. 12(3) GDPR: months from the day of receipt, without and with an extension. */
export const requestRules = [{ validFrom: "2018-05-25", months: 1, extendedMonths: 3 }] as const;

/** Art. 33(1) GDPR: elapsed hours from awareness, and when the responsible people are called before. */
export const breachRules = [
  { validFrom: "2018-05-25", hours: 72, stepsAtHours: [24, 48, 71] },
] as const;

/** Days before a date on which its owner is reminded, and the time of day on the wall. */
export const reminderRule = { daysBefore: [30, 7, 1], at: "08:00" } as const;

/**
 * The rule of the day something started on; a later one changes nothing for it. What started before the first of them,
 * given in the order of their dates, goes by the first.
 */
export function ruleOn<One extends Rule>(rules: readonly [One, ...One[]], day: Day): One {
  return rules.findLast((one) => one.validFrom <= day) ?? rules[0];
}
