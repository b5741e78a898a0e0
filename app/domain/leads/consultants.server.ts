import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { type Access, houseId } from "#app/domain/audit/access.ts";
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

/** Who minds leads and works for clients. */
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

/** Who is told of news from a lead: its owner, or every consultant as long as nobody minds it. */
export async function mindersOf(tx: Tx, { organisationId }: Access, leadId: string) {
  const { ownerId } = await tx
    .selectFrom("lead")
    .select("ownerId")
    .where("organisationId", "=", organisationId)
    .where("id", "=", leadId)
    .executeTakeFirstOrThrow();
  const all = await theConsultants(tx).select(["person.id", "email", "language"]).execute();
  const owner = all.filter(({ id }) => id === ownerId);
  return owner.length > 0 ? owner : all;
}
