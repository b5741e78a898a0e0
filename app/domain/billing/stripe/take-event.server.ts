import { transaction } from "#db/database.server.ts";
import { enqueue } from "#db/queue.server.ts";
import { houseAccess, houseId } from "#app/domain/audit/access.ts";
import { readEvent } from "#app/vendors/stripe-events.ts";

/** What a job settles; ids only. */
export interface Subject extends Record<string, string> {
  kind: "checkout" | "subscription";
  id: string;
}

/**
 * Takes a delivery of the payment service's webhook: refuses what is not signed with our secret within five
 * minutes, writes each event once and its job in the same transaction, and settles nothing itself.
 */
export async function takeEvent(delivery: {
  body: Buffer;
  signature: string | null;
}): Promise<"taken" | "unsigned"> {
  const event = await readEvent(delivery, process.env.STRIPE_WEBHOOK_SECRET ?? "");
  if (!event) return "unsigned";
  const { about } = event;
  if (about)
    await transaction(houseAccess("system"), async (tx) => {
      const { numInsertedOrUpdatedRows: fresh } = await tx
        .insertInto("stripeEvent")
        .values({ organisationId: houseId, eventId: event.id, kind: event.type, at: event.at })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      if (Number(fresh) === 1) await enqueue(tx, "stripe.event", { ...about } satisfies Subject);
    });
  return "taken";
}
