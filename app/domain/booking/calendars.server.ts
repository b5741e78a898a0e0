import { sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import type { Access } from "#app/domain/audit/access.ts";
import type { Land } from "#app/domain/catalogue/holidays.ts";
import { consultation, consultationZone, recentDays } from "./consultation.ts";
import type { Booking, Host, SlotRequest } from "./slot-request.ts";

/** A calendar as its row keeps it; dates and times of day are the consultant's own wall clock. */
export interface CalendarRow {
  timeZone: string;
  land: Land | null;
  weekly: Host["weekly"];
  /** Ranges by date; an empty list closes the day. */
  overrides: Record<string, readonly (readonly [string, string])[]>;
  timeOff: NonNullable<Host["timeOff"]>;
  extraHolidays: readonly string[];
  priority: number;
}

/** Who can be booked now: people of the house with a calendar who are neither disabled nor gone. Ordered by id. */
export function consultants(tx: Tx, access: Access) {
  return tx
    .selectFrom("calendar")
    .innerJoin("member", (join) =>
      join
        .onRef("member.organisationId", "=", "calendar.organisationId")
        .onRef("member.personId", "=", "calendar.personId"),
    )
    .innerJoin("person", "person.id", "calendar.personId")
    .select(["calendar.personId", "name", "email", "language"])
    .select(["timeZone", "land", "weekly", "overrides", "timeOff", "extraHolidays", "priority"])
    .where("calendar.organisationId", "=", access.organisationId)
    .where("endedAt", "is", null)
    .where("disabledAt", "is", null)
    .orderBy("calendar.personId")
    .execute();
}

export type Consultant = Awaited<ReturnType<typeof consultants>>[number];

/** What the engine is asked, for listing and for accepting alike: everybody's hours and what is booked at this moment. */
export async function slotRequest(
  tx: Tx,
  access: Access,
  bookable: readonly Consultant[],
  now: Date,
): Promise<SlotRequest> {
  const booked = await standingAppointments(tx, access, now);
  const today = now.toISOString().slice(0, 10);
  return {
    now,
    query: { from: today, to: today, viewerTz: consultationZone },
    mode: "any",
    service: consultation,
    hosts: bookable.map((one) =>
      hostOf(
        one,
        booked.filter(({ personId }) => personId === one.personId),
      ),
    ),
  };
}

type Standing = Awaited<ReturnType<typeof standingAppointments>>[number];

/** From the days of rule 9 until the horizon; earlier ones of today still count against the daily limit. */
function standingAppointments(tx: Tx, access: Access, now: Date) {
  return tx
    .selectFrom("appointment")
    .select(["id", "personId", "startsAt", "endsAt"])
    .where("organisationId", "=", access.organisationId)
    .where("status", "=", "confirmed")
    .where("startsAt", ">", sql<Date>`${now}::timestamptz - make_interval(days => ${recentDays})`)
    .orderBy("startsAt")
    .execute();
}

function hostOf(consultant: Consultant, booked: readonly Standing[]): Host {
  const row = consultant as unknown as CalendarRow;
  return {
    id: consultant.personId,
    tz: row.timeZone,
    ...(row.land ? { state: row.land } : {}),
    weekly: row.weekly,
    overrides: Object.entries(row.overrides).map(([date, ranges]) => ({ date, ranges })),
    timeOff: row.timeOff,
    extraHolidays: row.extraHolidays,
    priority: row.priority,
    recentBookings: booked.length,
    busy: booked.map(({ id, startsAt, endsAt }): Booking => ({
      kind: "booking",
      id,
      start: startsAt,
      end: endsAt,
    })),
  };
}
