import { sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import type { Access } from "#app/domain/audit/access.ts";
import { day } from "#app/domain/catalogue/time/wall-clock.ts";
import type { CalendarReading, Stretch, Window } from "#app/vendors/calendar-file.ts";

/** The hosts that calendars may be fetched from (CALENDAR_HOSTS, with commas between). */
export const calendarHosts = (): string[] =>
  (process.env.CALENDAR_HOSTS ?? "").split(",").flatMap((host) => host.trim().toLowerCase() || []);

/** A horizon is 365 days at most; the rest is for weeks in which nothing can be fetched. */
const daysAhead = 400;

/** What of a calendar counts: from yesterday to 400 days ahead, whole days on the consultant's own clock. */
export const windowFrom = (now: Date, zone: string): Window => ({
  zone,
  from: now.getTime() - day,
  until: now.getTime() + daysAhead * day,
});

type Read = Extract<CalendarReading, { ok: true }>;

/** Puts these busy times in the place of all that a source had before; nobody ever sees it without any. */
export async function writeBusyTimes(
  tx: Tx,
  { organisationId }: Access,
  { id, personId }: { id: string; personId: string },
  { stretches, unreadable }: Read,
  window: Window,
): Promise<void> {
  await tx
    .deleteFrom("busyTime")
    .where("organisationId", "=", organisationId)
    .where("sourceId", "=", id)
    .execute();
  const instants = (of: (one: Stretch) => number) => stretches.map((one) => new Date(of(one)));
  await sql`insert into busy_time (organisation_id, person_id, source_id, starts_at, ends_at)
    select ${organisationId}, ${personId}, ${id}, start, "end"
      from unnest(${instants((one) => one.start)}::timestamptz[], ${instants((one) => one.end)}::timestamptz[]) as t (start, "end")`.execute(
    tx,
  );
  await tx
    .updateTable("busySource")
    .set({ fetchedAt: sql`now()`, problem: null, failedAt: null, unreadable })
    .set({ coversUntil: new Date(window.until) })
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .execute();
}
