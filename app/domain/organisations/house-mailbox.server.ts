import type { Tx } from "#db/database.server.ts";
import { houseId } from "#app/domain/audit/access.ts";

/** Whether a mailbox is that of somebody at work for the consultancy: nobody is on both sides. Behind the house's wall. */
export async function worksForTheHouse(tx: Tx, email: string): Promise<boolean> {
  const found = await tx
    .selectFrom("member")
    .innerJoin("person", "person.id", "member.personId")
    .select("person.id")
    .where("organisationId", "=", houseId)
    .where("endedAt", "is", null)
    .where("person.email", "=", email)
    .executeTakeFirst();
  return found !== undefined;
}
