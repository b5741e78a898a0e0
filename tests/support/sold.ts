import { withinOrganisation } from "#db/database.server.ts";
import { termsOf } from "#app/domain/billing/package-terms.ts";
import type { Fulfil } from "#app/domain/billing/stripe/settle-event.server.ts";
import { asSuperuser } from "./database.ts";
import { sampleCustomer } from "./invoices.ts";
import { muster } from "./people.ts";

/** A client with a package, as if it had ordered; without invoices. */
export async function sold(clientId: string, method: string): Promise<void> {
  await asSuperuser(
    `insert into subscription (organisation_id, package, terms, customer, starts_on, ordered_by, payment_method)
     values ($1, 'support', $2, $3, now(), 'x', $4)`,
    [clientId, JSON.stringify(termsOf("support")), JSON.stringify(sampleCustomer), method],
  );
}

/** Fulfils whatever order for Muster; a second time gives the same. */
export const fulfilled: Fulfil = (tx, { method }) =>
  withinOrganisation(tx, muster.id, async () => {
    const known = await tx
      .selectFrom("subscription")
      .select("id")
      .where("organisationId", "=", muster.id)
      .executeTakeFirst();
    const made =
      known ??
      (await tx
        .insertInto("subscription")
        .values({
          organisationId: muster.id,
          package: "support",
          terms: JSON.stringify(termsOf("support")),
          customer: JSON.stringify(sampleCustomer),
          startsOn: new Date().toISOString().slice(0, 10),
          orderedBy: "x",
          paymentMethod: method,
        })
        .returning("id")
        .executeTakeFirstOrThrow());
    return { clientId: muster.id, subscriptionId: made.id };
  });
