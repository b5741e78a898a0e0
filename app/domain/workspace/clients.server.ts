import { sql } from "kysely";
import { transaction } from "#db/database.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";

export interface Client {
  id: string;
  name: string;
  /** Whether the reader works for it, and so has its workspace. */
  assigned: boolean;
}

/** Where a page goes on: the last client of the page before, as it was sorted. */
export interface ClientCursor {
  value: string;
  id: string;
}

export const clientPageSize = 25;

/**
 * One page of clients by name: those the reader works for, and for the lead all of them. Every word of the search
 * must stand in the name. Keyset paging after `cursor`.
 */
export function clients(access: HouseAccess, search = "", cursor?: ClientCursor) {
  const scope = { organisationId: houseId, personId: access.actor.id };
  return transaction(scope, async (tx) => {
    let query = tx
      .selectFrom("organisation")
      .leftJoin("assignment", (join) =>
        join
          .onRef("assignment.organisationId", "=", "organisation.id")
          .on("assignment.personId", "=", access.actor.id)
          .on("assignment.endedAt", "is", null),
      )
      .select(["organisation.id", "name", "sortName"])
      .select(sql<boolean>`assignment.person_id is not null`.as("assigned"))
      .where("kind", "=", "client")
      .orderBy("sortName")
      .orderBy("organisation.id")
      .limit(clientPageSize + 1);
    if (!may(access.roles, "clients.read"))
      query = query.where("assignment.personId", "is not", null);
    for (const word of search.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 5))
      query = query.where(sql<boolean>`position(${word} in sort_name) > 0`);
    if (cursor)
      query = query.where(
        sql<boolean>`(sort_name, organisation.id) > (${cursor.value}, ${cursor.id}::uuid)`,
      );
    const rows = await query.execute();
    const shown = rows.slice(0, clientPageSize);
    const last = rows.length > clientPageSize ? shown.at(-1) : undefined;
    return {
      clients: shown.map(({ id, name, assigned }): Client => ({ id, name, assigned })),
      next: last && { value: last.sortName ?? "", id: last.id },
    };
  });
}
