import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import type { InvoiceDocument } from "../invoice.ts";
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
    owed(tx, organisationId, creditNoteId),
  );
  if (!note || note.cents <= 0) return;
  const { subscriptionId, periodFrom, cents } = note;
  const did = await refundAtStripe(subscriptionId, periodFrom, cents, creditNoteId);
  if (did.state === "unavailable") tryAgain({ kind: did.state });
  if (did.state === "refused") throw new Error(`The payment service refused: ${did.reason}`);
}

/** The gross amount of a credit note, but no more than the ones before it have left: parts are rounded each by itself. */
async function owed(tx: Tx, organisationId: string, creditNoteId: string) {
  const note = await tx
    .selectFrom("invoice")
    .select(["subscriptionId", "periodFrom", "grossCents", "number", "document"])
    .where("organisationId", "=", organisationId)
    .where("id", "=", creditNoteId)
    .where("kind", "=", "credit-note")
    .executeTakeFirst();
  if (!note) return undefined;
  const { corrects } = note.document as unknown as InvoiceDocument;
  const { left } = await tx
    .selectFrom("invoice")
    .select(
      sql<number>`coalesce(sum(case kind when 'invoice' then gross_cents else -gross_cents end), 0)::int`.as(
        "left",
      ),
    )
    .where("organisationId", "=", organisationId)
    .where("subscriptionId", "=", note.subscriptionId)
    .where("number", "<", note.number)
    .where(sql<boolean>`coalesce(document->'corrects'->>'number', number) = ${corrects?.number}`)
    .executeTakeFirstOrThrow();
  const { subscriptionId, periodFrom, grossCents } = note;
  return { subscriptionId, periodFrom, cents: Math.min(grossCents, left) };
}
