import { transaction } from "#db/database.server.ts";
import { refundAtStripe } from "../stripe/change-at-stripe.server.ts";
import { tryAgain } from "../stripe/service.server.ts";

export interface PayBackJob {
  organisationId: string;
  creditNoteId: string;
}

/**
 * Pays back through the payment service what a credit note takes back of a month that it had collected, once, however
 * often it runs. Nothing to do where the month was never paid; throws while the service cannot be reached.
 */
export async function payBack({ organisationId, creditNoteId }: PayBackJob): Promise<void> {
  const note = await transaction({ organisationId }, (tx) =>
    tx
      .selectFrom("invoice")
      .select(["subscriptionId", "periodFrom", "grossCents"])
      .where("organisationId", "=", organisationId)
      .where("id", "=", creditNoteId)
      .where("kind", "=", "credit-note")
      .executeTakeFirst(),
  );
  if (!note) return;
  const { subscriptionId, periodFrom, grossCents } = note;
  const did = await refundAtStripe(subscriptionId, periodFrom, grossCents, creditNoteId);
  if (did.state === "unavailable") tryAgain({ kind: did.state });
  if (did.state === "refused") throw new Error(`The payment service refused: ${did.reason}`);
}
