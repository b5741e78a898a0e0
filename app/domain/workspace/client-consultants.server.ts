import { transaction, type Tx, withinOrganisation } from "#db/database.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { theConsultants } from "#app/domain/leads/consultants.server.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";

export interface Named {
  id: string;
  name: string;
}

export interface ClientTeam extends Named {
  /** Who works for the client, also who has left the consultancy; the last one left cannot be ended. */
  consultants: (Named & { last: boolean })[];
  /** Who could be assigned besides. */
  others: Named[];
  /** Whether the reader works for it. */
  assigned: boolean;
}

/** A client as the lead sees it in the office. Undefined for everybody else, and for what is no client. */
export function clientTeam(access: HouseAccess, clientId: string): Promise<ClientTeam | undefined> {
  return transaction(access, async (tx) => {
    const client = await clientKnown(tx, access, clientId);
    if (!client) return undefined;
    const house = await theConsultants(tx).select(["person.id", "person.name"]).execute();
    const { consultants, members } = await withinOrganisation(tx, clientId, async () => ({
      consultants: await assignedTo(tx, clientId),
      members: await membersAmong(tx, clientId, house),
    }));
    const has = (id: string) => consultants.some((one) => one.id === id);
    const others = house.filter(({ id }) => !has(id) && !members.has(id));
    const team = consultants.map((one) => ({ ...one, last: isLast(consultants, house, one.id) }));
    return { ...client, consultants: team, others, assigned: has(access.actor.id) };
  });
}

/** The client by name for whoever may assign consultants; read behind the wall of the house. */
export async function clientKnown(
  tx: Tx,
  access: HouseAccess,
  clientId: string,
): Promise<Named | undefined> {
  if (!may(access.roles, "consultants.assign") || clientId === houseId) return undefined;
  return tx
    .selectFrom("organisation")
    .select(["id", "name"])
    .where("id", "=", clientId)
    .where("kind", "=", "client")
    .executeTakeFirst();
}

/** Read behind the wall of the client. */
export function assignedTo(tx: Tx, clientId: string): Promise<Named[]> {
  return tx
    .selectFrom("assignment")
    .innerJoin("person", "person.id", "assignment.personId")
    .select(["person.id", "person.name"])
    .where("organisationId", "=", clientId)
    .where("endedAt", "is", null)
    .orderBy("person.name")
    .orderBy("person.id")
    .execute();
}

/** Who of these belongs to the client itself: nobody stands on both sides. Read behind the wall of the client. */
export async function membersAmong(
  tx: Tx,
  clientId: string,
  people: readonly { id: string }[],
): Promise<Set<string>> {
  if (people.length === 0) return new Set();
  const ids = people.map(({ id }) => id);
  const found = await tx
    .selectFrom("member")
    .select("personId")
    .where("organisationId", "=", clientId)
    .where("endedAt", "is", null)
    .where("personId", "in", ids)
    .execute();
  return new Set(found.map(({ personId }) => personId));
}

/** Whether nobody of the house would be left for the client. */
export const isLast = (team: readonly Named[], house: readonly Named[], personId: string) =>
  !team.some(({ id }) => id !== personId && house.some((one) => one.id === id));
