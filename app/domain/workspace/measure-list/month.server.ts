/// <reference lib="esnext.temporal" />
import { sql } from "kysely";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { conditionsOf } from "./conditions.server.ts";
import type { MeasureFilter } from "./filter.ts";
import { listed, type ListedMeasure, look, measuresIn, type Surroundings } from "./list.server.ts";

/** 1 Monday to 7 Sunday */
type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface MeasureMonth extends Surroundings {
  /** YYYY-MM */
  month: string;
  earlier: string;
  later: string;
  /** Every day of the month (YYYY-MM-DD) with what is due on it. */
  days: { day: string; weekday: Weekday; rows: ListedMeasure[] }[];
  /** How many have no due date at all. */
  undated: number;
}

/** What is due in a month (YYYY-MM), without one the present month where the organisation is. */
export function measureMonth(
  access: OrganisationAccess,
  filter: MeasureFilter,
  asked?: string,
): Promise<MeasureMonth | undefined> {
  return look(access, async (tx, { today }) => {
    const month = Temporal.PlainYearMonth.from(asked ?? today.slice(0, 7));
    const [first, last] = [dayOf(month, 1), dayOf(month, month.daysInMonth)];
    const narrowed = conditionsOf(filter, today);
    const rows = await measuresIn(tx, access)
      .where(narrowed)
      .where("measure.dueOn", ">=", first)
      .where("measure.dueOn", "<=", last)
      .orderBy("measure.dueOn")
      .orderBy("measure.id")
      .execute();
    const { undated } = await tx
      .selectFrom("measure")
      .select(sql<number>`count(*)::int`.as("undated"))
      .where("organisationId", "=", access.organisationId)
      .where("dueOn", "is", null)
      .where("mergedInto", "is", null)
      .where(narrowed)
      .executeTakeFirstOrThrow();
    const shown = rows.map(listed);
    return {
      month: month.toString(),
      earlier: month.subtract({ months: 1 }).toString(),
      later: month.add({ months: 1 }).toString(),
      days: Array.from({ length: month.daysInMonth }, (_, at) => {
        const day = dayOf(month, at + 1);
        const weekday = Temporal.PlainDate.from(day).dayOfWeek as Weekday;
        return { day, weekday, rows: shown.filter(({ dueOn }) => dueOn === day) };
      }),
      undated,
    };
  });
}

const dayOf = (month: Temporal.PlainYearMonth, day: number): string =>
  month.toPlainDate({ day }).toString();
