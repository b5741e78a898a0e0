/// <reference lib="esnext.temporal" />
import { sql } from "kysely";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { reviewDay } from "../review/review-day.ts";
import { conditionsOf } from "./conditions.server.ts";
import { type EndingAcceptance, endingAcceptances } from "./ending-acceptances.server.ts";
import { type ExpiringEvidence, expiringEvidence } from "./expiring-evidence.server.ts";
import type { MeasureFilter } from "./filter.ts";
import { listed, type ListedMeasure, look, measuresIn, type Surroundings } from "./list.server.ts";

/** 1 Monday to 7 Sunday */
type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface CalendarDay {
  /** YYYY-MM-DD */
  day: string;
  weekday: Weekday;
  /** Due on it. */
  rows: ListedMeasure[];
  /** „Wiedervorlage“: done, and to be looked at again. */
  reviews: ListedMeasure[];
  /** Its last day is this one. */
  evidence: ExpiringEvidence[];
  acceptances: EndingAcceptance[];
}

export interface MeasureMonth extends Surroundings {
  /** YYYY-MM */
  month: string;
  earlier: string;
  later: string;
  /** Every day of the month with what falls on it. */
  days: CalendarDay[];
  /** How many have no due date at all. */
  undated: number;
}

/**
 * What falls on the days of a month (YYYY-MM), without one the present month where the organisation is: due dates, review
 * days, last days of evidence and of accepted risks. Nothing for a guest.
 */
export function measureMonth(
  access: OrganisationAccess,
  filter: MeasureFilter,
  asked?: string,
): Promise<MeasureMonth | undefined> {
  return look(access, async (tx, { today }) => {
    const month = Temporal.PlainYearMonth.from(asked ?? today.slice(0, 7));
    const span = { first: dayOf(month, 1), last: dayOf(month, month.daysInMonth) };
    const narrowed = conditionsOf(filter, today);
    const rows = await measuresIn(tx, access)
      .where(narrowed)
      .where(
        sql<boolean>`(measure.due_on between ${span.first}::date and ${span.last}::date
          or measure.status in ('implemented', 'effective'))`,
      )
      .orderBy("measure.dueOn")
      .orderBy("measure.id")
      .execute();
    const evidence = await expiringEvidence(tx, access, { narrowed, ...span });
    const acceptances = await endingAcceptances(tx, access, { filter, ...span });
    const { undated } = await tx
      .selectFrom("measure")
      .select(sql<number>`count(*)::int`.as("undated"))
      .where("organisationId", "=", access.organisationId)
      .where("dueOn", "is", null)
      .where("mergedInto", "is", null)
      .where(narrowed)
      .executeTakeFirstOrThrow();
    const shown = rows.map(listed);
    const reviewed = shown.map((row) => ({ row, on: reviewDay(row, today) }));
    return {
      month: month.toString(),
      earlier: month.subtract({ months: 1 }).toString(),
      later: month.add({ months: 1 }).toString(),
      days: Array.from({ length: month.daysInMonth }, (_, at) => {
        const day = dayOf(month, at + 1);
        return {
          day,
          weekday: Temporal.PlainDate.from(day).dayOfWeek as Weekday,
          rows: shown.filter(({ dueOn }) => dueOn === day),
          reviews: reviewed.filter(({ on }) => on === day).map(({ row }) => row),
          evidence: evidence.filter(({ until }) => until === day),
          acceptances: acceptances.filter(({ until }) => until === day),
        };
      }),
      undated,
    };
  });
}

const dayOf = (month: Temporal.PlainYearMonth, day: number): string =>
  month.toPlainDate({ day }).toString();
