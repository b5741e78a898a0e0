import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { OrganisationAccess } from "./access.ts";

/**
 * Notes in the client's own trail that somebody of the consultancy opened one of its rooms: the first look of a
 * person into a room on each day (Berlin), so that the trail tells of looks and not of clicks.
 */
export function recordHouseVisit(access: OrganisationAccess, room: string): Promise<void> {
  return transaction(access, async (tx) => {
    if (await seenToday(tx, access, room)) return;
    await record(tx, access, {
      kind: "house.visited",
      subject: { kind: "organisation", id: access.organisationId },
      data: { room },
    });
  });
}

async function seenToday(tx: Tx, access: OrganisationAccess, room: string): Promise<boolean> {
  const seen = await tx
    .selectFrom("auditEvent")
    .select("position")
    .where("organisationId", "=", access.organisationId)
    .where("actorId", "=", access.actor.id)
    .where("kind", "=", "house.visited")
    .where(sql<boolean>`data ->> 'room' = ${room}`)
    .where("at", ">=", sql<Date>`date_trunc('day', now(), 'Europe/Berlin')`)
    .limit(1)
    .executeTakeFirst();
  return seen !== undefined;
}
