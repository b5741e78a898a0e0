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

export interface OrderingLead {
  id: string;
  clientId: string | null;
}

/**
 * The lead whose order this is: whom a consultant offered it to; else the one it came from, unless the mailbox that
 * orders belongs to a client and the one it came from is none; else that of the mailbox. Undefined for a new one.
 */
export async function orderingLead(tx: Tx, offer: Offer): Promise<OrderingLead | undefined> {
  const { cameFrom, contactEmail } = offer;
  const leads = (...ids: (string | null | undefined)[]) =>
    tx
      .selectFrom("lead")
      .select(["id", "clientId"])
      .where("organisationId", "=", houseId)
      .where("id", "=", sql<string>`any(${ids.filter(Boolean)}::uuid[])`)
      .execute();
  if (offer.leadId) return (await leads(offer.leadId))[0];
  const { rows } = await sql<{ id: string }>`
    select id from lead where organisation_id = ${houseId} and email = ${contactEmail}
    union all select lead_id from lead_address where organisation_id = ${houseId} and email = ${contactEmail}`.execute(
    tx,
  );
  const own = rows[0]?.id;
  const found = await leads(cameFrom, own);
  const origin = found.find(({ id }) => id === cameFrom);
  const ofMailbox = found.find(({ id }) => id === own);
  if (origin && (origin.clientId || !ofMailbox?.clientId)) return origin;
  return ofMailbox;
}

/** Whether what is about to be paid can be given: asked before anybody is sent to the hosted page. */
export async function canBeGiven(tx: Tx, offer: Offer): Promise<boolean> {
  const lead = await orderingLead(tx, offer);
  return !lead?.clientId || (await mayOrderFor(tx, lead.clientId, offer.contactEmail));
}
