import { transaction } from "#db/database.server.ts";
import { publicHolidayOn } from "#app/domain/catalogue/holidays.ts";
import { utcOf } from "#app/domain/catalogue/time/instant.ts";
import { midnightOf, minute, minutesOf } from "#app/domain/catalogue/time/wall-clock.ts";
import { zoneOf } from "#app/domain/catalogue/time/zone.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { consultants } from "./calendars.server.ts";
import { offer } from "./offer.server.ts";
import { type WhyNotFree, whyNotFree } from "./why-not-free.ts";

export interface Why {
  name: string;
  startsAt: Date;
  /** Undefined: the time is free. */
  because: WhyNotFree["reason"] | undefined;
  /** The holiday, the visitor or the note that takes the time. */
  detail: string | undefined;
  /** The name of the calendar that says so, if it is another than this one. */
  calendar?: string | undefined;
}

/**
 * „Warum ist dieser Termin nicht frei?“: the reason for a date (YYYY-MM-DD) and time of day (HH:MM) on a consultant's own
 * clock, by the very steps that list the times. Undefined for somebody who cannot be booked.
 */
export function whyNot(
  access: HouseAccess,
  personId: string,
  date: string,
  clock: string,
  now = new Date(),
): Promise<Why | undefined> {
  return transaction(access, async (tx) => {
    const consultant = (await consultants(tx, access)).find((one) => one.personId === personId);
    if (!consultant) return undefined;
    const time = zoneOf(consultant.timeZone).instantOf(
      midnightOf(date) + minutesOf(clock) * minute,
    );
    const { request } = await offer(tx, access, { with: [personId] }, now);
    const alone = { ...request, hosts: request.hosts.filter(({ id }) => id === personId) };
    const why = whyNotFree(alone, personId, utcOf(time));
    const startsAt = new Date(time);
    const found = { name: consultant.name, startsAt, because: why?.reason, detail: undefined };
    if (why?.reason === "holiday" && consultant.land)
      return { ...found, detail: publicHolidayOn(date, consultant.land) };
    if (why?.reason !== "busy") return found;
    const { entry } = why;
    if (entry.kind === "booking") {
      const booked = await tx
        .selectFrom("appointment")
        .select("name")
        .where("organisationId", "=", access.organisationId)
        .where("id", "=", entry.id ?? "")
        .executeTakeFirst();
      return { ...found, detail: booked?.name };
    }
    if (entry.kind === "hold") return { ...found, detail: "hold" };
    const busy = await tx
      .selectFrom("busyTime")
      .leftJoin("busySource", (join) =>
        join
          .onRef("busySource.organisationId", "=", "busyTime.organisationId")
          .onRef("busySource.id", "=", "busyTime.sourceId"),
      )
      .select(["note", "busySource.name"])
      .where("busyTime.organisationId", "=", access.organisationId)
      .where("busyTime.personId", "=", personId)
      .where("startsAt", "=", new Date(entry.start))
      .where("endsAt", "=", new Date(entry.end))
      .executeTakeFirst();
    return { ...found, detail: busy?.note ?? undefined, calendar: busy?.name ?? undefined };
  });
}
