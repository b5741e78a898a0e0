import { transaction } from "#db/database.server.ts";
import { behindEachWall, currentOrganisation } from "#db/each-organisation.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { looksToday } from "./looks.ts";
import type { HouseAccess, OrganisationAccess } from "./access.ts";

/**
 * Notes in the client's own trail that somebody of the consultancy opened one of its rooms: the first look of a
 * person into a room on each day (Berlin), so that the trail tells of looks and not of clicks.
 */
export function recordHouseVisit(access: OrganisationAccess, room: string): Promise<void> {
  return transaction(access, async (tx) => {
    const looks = looksToday(currentOrganisation, access.actor.id, room);
    if ((await looks.execute(tx)).rows.length > 0) return;
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
    const looks = looksToday(currentOrganisation, actor.id, room);
    const seen = await behindEachWall(tx, clientIds, looks.compile(tx));
    return clientIds.filter((id) => (seen.get(id) ?? []).length === 0);
  });
  for (const organisationId of unseen)
    await recordHouseVisit({ organisationId, actor, roles, side: "house" }, room);
}
