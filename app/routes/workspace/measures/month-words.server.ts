import type { MeasureMonth } from "#app/domain/workspace/measure-list/month.server.ts";
import { titleOf } from "#app/domain/workspace/named-measure.ts";
import { formatDay } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { lineOf } from "./words.server.ts";

/** A month in the reader's language. */
export function monthInWords(found: MeasureMonth, locale: Locale) {
  const { days, month, earlier, later, undated, today } = found;
  return {
    month,
    earlier,
    later,
    undated,
    days: days.map(({ rows, reviews, ...one }) => ({
      ...one,
      today: one.day === today,
      label: formatDay(one.day, locale),
      lines: rows.map(lineOf(found, locale)),
      reviews: reviews.map((row) => ({ id: row.id, title: titleOf(row, locale) })),
      empty: [rows, reviews, one.evidence, one.acceptances].every(({ length }) => length === 0),
    })),
  };
}

export type MonthDay = ReturnType<typeof monthInWords>["days"][number];
