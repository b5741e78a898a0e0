import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { behindEachWall, currentOrganisation } from "#db/each-organisation.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { HouseAccess, OrganisationAccess } from "./access.ts";

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

/** The same for a page of the office that shows what stands in the rooms of several clients, each in its own trail. */
export async function recordHouseVisits(
  access: HouseAccess,
  clientIds: readonly string[],
  room: string,
): Promise<void> {
  const { actor, roles } = access;
  const unseen = await transaction(access, async (tx) => {
    const looks = sql<{ position: number }>`
      select position from audit_event
       where organisation_id = ${currentOrganisation} and actor_id = ${sql.lit(actor.id)} and kind = 'house.visited'
         and data ->> 'room' = ${sql.lit(room)} and at >= date_trunc('day', now(), 'Europe/Berlin') limit 1`;
    const seen = await behindEachWall(tx, clientIds, looks.compile(tx));
    return clientIds.filter((id) => (seen.get(id) ?? []).length === 0);
  });
  for (const organisationId of unseen)
    await recordHouseVisit({ organisationId, actor, roles, side: "house" }, room);
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
