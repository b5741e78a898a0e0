/// <reference lib="esnext.temporal" />
import { todayInBerlin } from "#app/i18n/format.ts";

/** YYYY-MM. */
export type Month = string;

export const thisMonth = (): Month => todayInBerlin().slice(0, 7);

/** The month some months later or earlier. Pure. */
export const monthsLater = (month: Month, count: number): Month =>
  Temporal.PlainYearMonth.from(month).add({ months: count }).toString();

/** Its first day, and the first day after it. Pure. */
export const daysOf = (month: Month) => ({
  from: `${month}-01`,
  before: `${monthsLater(month, 1)}-01`,
});
