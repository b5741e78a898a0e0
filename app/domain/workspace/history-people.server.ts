import { transaction } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";

/** Everybody who may have acted in the organisation, today or once: its people and its consultants, by name. */
export function historyPeople(access: OrganisationAccess): Promise<{ id: string; name: string }[]> {
  const { organisationId } = access;
  return transaction(access, (tx) =>
    tx
      .selectFrom("person")
      .select(["id", "name"])
      .where(({ or, exists, selectFrom }) =>
        or(
          (["member", "assignment"] as const).map((table) =>
            exists(
              selectFrom(table)
                .select("personId")
                .whereRef("personId", "=", "person.id")
                .where("organisationId", "=", organisationId),
            ),
          ),
        ),
      )
      .orderBy("name")
      .orderBy("id")
      .execute(),
  );
}
