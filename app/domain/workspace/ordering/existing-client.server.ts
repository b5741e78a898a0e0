import { sql } from "kysely";
import { type Tx, withinOrganisation } from "#db/database.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import type { Offer } from "./stored-offer.server.ts";

/** Whether a mailbox may order for a client that is one already: that of its administrator, while there is no package. */
export function mayOrderFor(tx: Tx, clientId: string, email: string): Promise<boolean> {
  return withinOrganisation(tx, clientId, async () => {
    const found = await tx
      .selectFrom("member")
      .innerJoin("person", "person.id", "member.personId")
      .select("personId")
      .where("organisationId", "=", clientId)
      .where("endedAt", "is", null)
      .where("disabledAt", "is", null)
      .where("email", "=", email)
      .where(sql<boolean>`'admin' = any(roles)`)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom("subscription")
              .select("id")
              .where("organisationId", "=", clientId)
              .where("subscription.endedAt", "is", null),
          ),
        ),
      )
      .executeTakeFirst();
    return found !== undefined;
  });
}

/** Whether what is about to be paid can be given: asked before anybody is sent to the hosted page. */
export async function canBeGiven(tx: Tx, { leadId, contactEmail }: Offer): Promise<boolean> {
  const lead = await tx
    .selectFrom("lead")
    .select("clientId")
    .where("organisationId", "=", houseId)
    .where((row) => (leadId ? row("id", "=", leadId) : row("email", "=", contactEmail)))
    .executeTakeFirst();
  return !lead?.clientId || (await mayOrderFor(tx, lead.clientId, contactEmail));
}
