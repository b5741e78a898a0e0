import { type Tx, withinOrganisation } from "#db/database.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { Customer } from "#app/domain/billing/invoice.ts";
import { termsOf } from "#app/domain/billing/package-terms.ts";
import { completeOrder } from "#app/domain/workspace/ordering/complete-order.server.ts";
import { lockedOrder } from "#app/domain/workspace/ordering/stored-offer.server.ts";
import { clientPeople, people, sampleClients } from "./people.ts";

const customer: Customer = {
  name: sampleClients.muster.name,
  street: "Musterweg 5",
  postalCode: "80331",
  city: "München",
  country: "DE",
  vatId: null,
  vatIdConfirmedOn: null,
  email: "rechnung@muster-vertrieb.example",
  buyerReference: null,
  purchaseOrder: "4500012345",
  costCentre: "Vertrieb",
  language: "de",
};

/**
 * Sells Muster the largest package on invoice, from today on and once: offered by its consultant and ordered by the
 * person who leads the client, with everything that a real order leaves behind.
 */
export async function sellPackage(tx: Tx): Promise<void> {
  const { id: clientId, lead, land, consultant } = sampleClients.muster;
  const { name: orderedBy, email: contactEmail } = clientPeople.mertens;
  const sold = await withinOrganisation(tx, clientId, () =>
    tx.selectFrom("subscription").select("id").where("organisationId", "=", clientId).execute(),
  );
  if (sold.length > 0) return;
  const actor = { kind: "person", id: people[consultant].id } as const;
  const access = { organisationId: houseId, actor };
  const known = await tx
    .selectFrom("lead")
    .select("id")
    .where("organisationId", "=", houseId)
    .where("email", "=", lead)
    .where("clientId", "=", clientId)
    .executeTakeFirst();
  // Somebody has deleted or changed the samples.
  if (!known) return;
  const { id } = await tx
    .insertInto("packageOffer")
    .values({
      organisationId: houseId,
      leadId: known.id,
      package: "dpo",
      terms: JSON.stringify(termsOf("dpo")),
      customer: JSON.stringify(customer),
      land,
      contactName: orderedBy,
      contactEmail,
      language: "de",
      createdBy: actor.id,
      expiresAt: new Date(Date.now() + 30 * 86_400_000),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const data = { leadId: known.id, package: "dpo" };
  await record(tx, access, { kind: "offer.made", subject: { kind: "offer", id }, data });
  const stored = await lockedOrder(tx, id);
  const order = { orderedBy, method: "invoice" } as const;
  if (!stored || !(await completeOrder(tx, access, stored.offer, order)))
    throw new Error("The sample client did not get its package");
}
