import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";

/** Everybody who can mind a lead. */
export const consultants = (access: HouseAccess) =>
  transaction(access, (tx) => theConsultants(tx).select(["person.id", "person.name"]).execute());

export async function isConsultant(tx: Tx, personId: string): Promise<boolean> {
  const found = await theConsultants(tx)
    .select("person.id")
    .where("person.id", "=", personId)
    .executeTakeFirst();
  return found !== undefined;
}

export function theConsultants(tx: Tx) {
  return tx
    .selectFrom("member")
    .innerJoin("person", "person.id", "member.personId")
    .where("organisationId", "=", houseId)
    .where("endedAt", "is", null)
    .where("disabledAt", "is", null)
    .where(sql<boolean>`roles && array['consultant', 'lead-consultant']`)
    .orderBy("person.name");
}
