import type { Tx } from "#db/database.server.ts";
import type { Access } from "#app/domain/audit/access.ts";
import type { Land } from "#app/domain/catalogue/holidays.ts";
import type { Host, OwnTerms } from "./slot-request.ts";

/** A calendar as its row keeps it; dates and times of day are the consultant's own wall clock. */
export interface CalendarRow {
  timeZone: string;
  land: Land | null;
  weekly: NonNullable<Host["weekly"]>;
  /** Ranges by date; an empty list closes the day. */
  overrides: Record<string, readonly (readonly [string, string])[]>;
  timeOff: NonNullable<Host["timeOff"]>;
  /** Days of the municipality that are no public holidays of the Land. */
  extraHolidays: readonly string[];
  priority: number;
  bufferBeforeMin: number;
  bufferAfterMin: number;
  minNoticeMin: number;
  maxAheadDays: number;
  maxPerDay: number;
  deputyId: string | null;
  videoRoom: string | null;
}

export interface Consultant extends CalendarRow {
  personId: string;
  name: string;
  email: string;
  language: string;
}

/** Who can be booked now: people of the house with a calendar who are neither disabled nor gone. Ordered by id. */
export async function consultants(tx: Tx, access: Access): Promise<Consultant[]> {
  const rows = await tx
    .selectFrom("calendar")
    .innerJoin("member", (join) =>
      join
        .onRef("member.organisationId", "=", "calendar.organisationId")
        .onRef("member.personId", "=", "calendar.personId"),
    )
    .innerJoin("person", "person.id", "calendar.personId")
    .select(["calendar.personId", "name", "email", "language"])
    .select(["timeZone", "land", "weekly", "overrides", "timeOff", "extraHolidays", "priority"])
    .select(["bufferBeforeMin", "bufferAfterMin", "minNoticeMin", "maxAheadDays", "maxPerDay"])
    .select(["deputyId", "videoRoom"])
    .where("calendar.organisationId", "=", access.organisationId)
    .where("endedAt", "is", null)
    .where("disabledAt", "is", null)
    .orderBy("calendar.personId")
    .execute();
  return rows as unknown as Consultant[];
}

/** A calendar as the slot engine reads it, without anything that takes its time. */
export const hostOf = (row: CalendarRow & { personId: string }): Host => ({
  id: row.personId,
  tz: row.timeZone,
  ...(row.land ? { state: row.land } : {}),
  weekly: row.weekly,
  overrides: Object.entries(row.overrides).map(([date, ranges]) => ({ date, ranges })),
  timeOff: row.timeOff,
  extraHolidays: row.extraHolidays,
  // Days of the municipality close it too where no Land is set.
  holidaysBlock: true,
  priority: row.priority,
});

export const ownTermsOf = (row: CalendarRow): OwnTerms => ({
  bufferBeforeMin: row.bufferBeforeMin,
  bufferAfterMin: row.bufferAfterMin,
  minNoticeMin: row.minNoticeMin,
  maxAheadDays: row.maxAheadDays,
  maxPerDay: row.maxPerDay,
});
