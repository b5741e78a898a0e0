import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import { type Glance, urgencyOf } from "./glance.ts";
import { glancesOf } from "./glances.server.ts";

export interface Client extends Glance {
  id: string;
  name: string;
  /** Whether the reader works for it, and so has its workspace. */
  assigned: boolean;
}

export type ClientOrder = "urgency" | "name";

/** Where a page goes on: the last client of the page before, as it was sorted. */
export interface ClientCursor {
  value: string;
  id: string;
}

export interface ClientWish {
  /** Every word must stand in the name. */
  search?: string;
  order?: ClientOrder;
  cursor?: ClientCursor | undefined;
}

export const clientPageSize = 20;

/** Of more than these nobody is told who needs somebody first: their lights would have to be derived for every page. */
export const mostByUrgency = 60;

/**
 * One page of clients with how each stands: those the reader works for, and for the lead all of them. Those that need
 * somebody come first; by name if that is wished or if there are too many. Keyset paging after the cursor.
 */
export function clients(access: HouseAccess, { search = "", order, cursor }: ClientWish = {}) {
  const scope = { organisationId: houseId, personId: access.actor.id };
  return transaction(scope, async (tx) => {
    const known = knownClients(tx, access, search);
    if (order !== "name") {
      const all = await known.limit(mostByUrgency + 1).execute();
      if (all.length <= mostByUrgency) return byUrgency(tx, all, cursor);
    }
    const rows = await known
      .$if(cursor !== undefined, (query) =>
        query.where(
          sql<boolean>`(sort_name, organisation.id) > (${cursor?.value}, ${cursor?.id}::uuid)`,
        ),
      )
      .limit(clientPageSize + 1)
      .execute();
    const shown = rows.slice(0, clientPageSize);
    const last = rows.length > clientPageSize ? shown.at(-1) : undefined;
    const glances = await glancesOf(tx, shown);
    return {
      clients: shown.flatMap((row) => clientOf(row, glances)),
      order: "name" as const,
      next: last && { value: last.sortName ?? "", id: last.id },
    };
  });
}

/** The first clients by name in whose name every word stands, of those that the reader may know; and whether there are more. */
export function foundClients(access: HouseAccess, search: string, size: number) {
  const scope = { organisationId: houseId, personId: access.actor.id };
  return transaction(scope, async (tx) => {
    const rows = await knownClients(tx, access, search)
      .limit(size + 1)
      .execute();
    const found = rows.slice(0, size).map(({ id, name, assigned }) => ({ id, name, assigned }));
    return { found, more: rows.length > size };
  });
}

async function byUrgency(tx: Tx, all: readonly KnownRow[], cursor: ClientCursor | undefined) {
  const glances = await glancesOf(tx, all);
  // Those of one urgency stay in the order of their names.
  const sorted = all
    .flatMap((row) => clientOf(row, glances))
    .map((client, at) => ({ client, value: `${urgencyOf(client)}${String(at).padStart(3, "0")}` }))
    .toSorted((a, b) => (a.value < b.value ? -1 : 1));
  const from = cursor ? sorted.findIndex(({ value }) => value > cursor.value) : 0;
  const rest = from < 0 ? [] : sorted.slice(from);
  const last = rest.length > clientPageSize ? rest[clientPageSize - 1] : undefined;
  return {
    clients: rest.slice(0, clientPageSize).map(({ client }) => client),
    order: "urgency" as const,
    next: last && { value: last.value, id: last.client.id },
  };
}

interface KnownRow {
  id: string;
  name: string;
  sortName: string | null;
  timeZone: string;
  assigned: boolean;
}

function clientOf({ id, name, assigned }: KnownRow, glances: ReadonlyMap<string, Glance>) {
  const glance = glances.get(id);
  return glance ? [{ id, name, assigned, ...glance } satisfies Client] : [];
}

/** The clients whose names the reader may know, by name. Behind the wall of the house, with the reader as its person. */
function knownClients(tx: Tx, access: HouseAccess, search: string) {
  let query = tx
    .selectFrom("organisation")
    .leftJoin("assignment", (join) =>
      join
        .onRef("assignment.organisationId", "=", "organisation.id")
        .on("assignment.personId", "=", access.actor.id)
        .on("assignment.endedAt", "is", null),
    )
    .select(["organisation.id", "name", "sortName", "timeZone"])
    .select(sql<boolean>`assignment.person_id is not null`.as("assigned"))
    .where("kind", "=", "client")
    .orderBy("sortName")
    .orderBy("organisation.id");
  if (!may(access.roles, "clients.read"))
    query = query.where("assignment.personId", "is not", null);
  for (const word of search.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 5))
    query = query.where(sql<boolean>`position(${word} in sort_name) > 0`);
  return query;
}
