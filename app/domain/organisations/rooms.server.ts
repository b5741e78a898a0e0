import { transaction } from "#db/database.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import type { SignedIn } from "#app/domain/identity/sessions.server.ts";
import type { OrganisationAccess } from "./access.ts";
import { may } from "./permissions.ts";

export interface Room {
  id: string;
  name: string;
  side: "client" | "house";
}

export interface Rooms {
  office: boolean;
  /** Of the consultancy itself: people, keys, the chains of the trails. */
  administration: boolean;
  organisations: Room[];
}

/** Where a signed-in person may go: the office, the organisations of one's own, the clients one works for. */
export function rooms({ person, memberships }: SignedIn): Promise<Rooms> {
  const house = memberships.find((one) => one.organisationId === houseId);
  const office = house !== undefined && may(house.roles, "leads.read");
  const administration = house !== undefined && may(house.roles, "audit.verify");
  const own = memberships.map((one) => one.organisationId).filter((id) => id !== houseId);
  return transaction({ personId: person.id }, async (tx) => {
    const assigned = office
      ? await tx
          .selectFrom("assignment")
          .select("organisationId")
          .where("personId", "=", person.id)
          .where("endedAt", "is", null)
          .execute()
      : [];
    const ids = [...own, ...assigned.map((one) => one.organisationId)];
    if (ids.length === 0) return { office, administration, organisations: [] };
    const found = await tx
      .selectFrom("organisation")
      .select(["id", "name"])
      .where("id", "in", ids)
      .orderBy("name")
      .execute();
    const side = (id: string) => (own.includes(id) ? "client" : "house");
    return {
      office,
      administration,
      organisations: found.map((one) => ({ ...one, side: side(one.id) })),
    };
  });
}

/** Whether there is anywhere else to go than the one organisation a client's person belongs to. */
export const severalRooms = ({ memberships }: SignedIn): boolean =>
  memberships.length > 1 || memberships.some((one) => one.organisationId === houseId);

const mostNear = 7;

/**
 * The other organisations that a person may go to from one: the first seven by name, and whether there are more. What is
 * open stands in the address alone and nowhere in the session, so that two windows never mix two clients.
 */
export function otherRooms(
  { person, memberships }: SignedIn,
  here: string,
): Promise<{ near: { id: string; name: string }[]; more: boolean }> {
  const house = memberships.find((one) => one.organisationId === houseId);
  const own = memberships.map((one) => one.organisationId);
  return transaction({ personId: person.id }, async (tx) => {
    const rows = await tx
      .selectFrom("organisation")
      .select(["id", "name"])
      .where("kind", "=", "client")
      .where("id", "<>", here)
      .where(({ eb, or, exists, selectFrom }) =>
        or([
          ...(own.length > 0 ? [eb("id", "in", own)] : []),
          ...(house && may(house.roles, "leads.read")
            ? [
                exists(
                  selectFrom("assignment")
                    .select("personId")
                    .whereRef("assignment.organisationId", "=", "organisation.id")
                    .where("personId", "=", person.id)
                    .where("endedAt", "is", null),
                ),
              ]
            : []),
        ]),
      )
      .orderBy("sortName")
      .orderBy("id")
      .limit(mostNear + 1)
      .execute();
    return { near: rows.slice(0, mostNear), more: rows.length > mostNear };
  });
}

/** What the organisation of an access is called. */
export async function organisationName(access: OrganisationAccess): Promise<string> {
  const { name } = await transaction(access, (tx) =>
    tx
      .selectFrom("organisation")
      .select("name")
      .where("id", "=", access.organisationId)
      .executeTakeFirstOrThrow(),
  );
  return name;
}
