import { sql } from "kysely";
import { transaction } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { mayChangeCalendar } from "./availability.server.ts";

export interface BlockWish {
  personId: string;
  startsAt: Date;
  endsAt: Date;
  note: string | null;
}

/** Takes a time out of a calendar. Appointments that stand in it stay. False for calendars one may not change. */
export function blockTime(
  access: HouseAccess,
  { personId, ...block }: BlockWish,
): Promise<boolean> {
  if (!mayChangeCalendar(access, personId)) return Promise.resolve(false);
  return transaction(access, async (tx) => {
    const { organisationId } = access;
    const calendar = await tx
      .selectFrom("calendar")
      .select("personId")
      .where("organisationId", "=", organisationId)
      .where("personId", "=", personId)
      .executeTakeFirst();
    if (!calendar) return false;
    const blocked = await tx
      .insertInto("busyTime")
      .values({ organisationId, personId, ...block })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    // The same form once more.
    if (!blocked) return true;
    await record(tx, access, {
      kind: "time.blocked",
      subject: { kind: "calendar", id: personId },
      data: { of: personId, from: block.startsAt.toISOString(), to: block.endsAt.toISOString() },
    });
    return true;
  });
}

/** Gives a blocked time free again. False for an id of nobody, for what came from a calendar, and where one may not. */
export function unblockTime(access: HouseAccess, id: string): Promise<boolean> {
  return transaction(access, async (tx) => {
    const block = await tx
      .selectFrom("busyTime")
      .select("personId")
      .where("organisationId", "=", access.organisationId)
      .where("id", "=", id)
      .where("sourceId", "is", null)
      .forUpdate()
      .executeTakeFirst();
    if (!block || !mayChangeCalendar(access, block.personId)) return false;
    await tx
      .deleteFrom("busyTime")
      .where("organisationId", "=", access.organisationId)
      .where("id", "=", id)
      .execute();
    await record(tx, access, {
      kind: "time.unblocked",
      subject: { kind: "calendar", id: block.personId },
      data: { of: block.personId },
    });
    return true;
  });
}

/** What is blocked by hand between two instants, in order. */
export function blocksBetween(access: HouseAccess, from: Date, to: Date) {
  return transaction(access, (tx) =>
    tx
      .selectFrom("busyTime")
      .innerJoin("person", "person.id", "busyTime.personId")
      .select(["busyTime.id", "personId", "startsAt", "endsAt", "note", "name"])
      .where("organisationId", "=", access.organisationId)
      .where("sourceId", "is", null)
      .where("endsAt", ">", from)
      .where("startsAt", "<", sql<Date>`${to}`)
      .orderBy("startsAt")
      .limit(500)
      .execute(),
  );
}
