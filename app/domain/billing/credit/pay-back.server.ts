import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { enqueue } from "#db/queue.server.ts";
import { type Day, daysAfter } from "#app/domain/catalogue/time/day.ts";
import type { InvoiceDocument } from "../invoice.ts";
import { refundAtStripe } from "../stripe/change-at-stripe.server.ts";
import { tryAgain } from "../stripe/service.server.ts";

export interface PayBackJob {
  organisationId: string;
  creditNoteId: string;
}

/**
 * Pays back through the payment service what a credit note takes back of an invoice that it had collected, once, however
 * often it runs. Nothing to do while that is not paid: the payment asks again when it arrives (`payBackWhatIsPaid`).
 * Throws while the service cannot be reached.
 */
export async function payBack({ organisationId, creditNoteId }: PayBackJob): Promise<void> {
  const note = await transaction({ organisationId }, (tx) =>
    owed(tx, organisationId, creditNoteId),
  );
  if (!note || note.cents <= 0) return;
  const { subscriptionId, collectedWith, cents } = note;
  const did = await refundAtStripe(subscriptionId, collectedWith, cents, creditNoteId);
  if (did.state === "unavailable") tryAgain({ kind: did.state });
  if (did.state === "refused") throw new Error(`The payment service refused: ${did.reason}`);
}

/**
 * Asks for what is to be paid back of a month whose payment has just arrived: credit notes that were written before, of
 * that month itself and of a difference in the month before, which is collected with it. In the transaction that notes
 * the payment, behind the client's wall and under the lock of its contract.
 */
export async function payBackWhatIsPaid(
  tx: Tx,
  organisationId: string,
  { subscriptionId, periodFrom }: { subscriptionId: string; periodFrom: Day },
): Promise<void> {
  const notes = await tx
    .selectFrom("invoice")
    .select("id")
    .where("organisationId", "=", organisationId)
    .where("subscriptionId", "=", subscriptionId)
    .where("kind", "=", "credit-note")
    .where((row) =>
      row.or([
        row("periodFrom", "=", periodFrom),
        row("periodUntil", "=", daysAfter(periodFrom, -1)),
      ]),
    )
    .execute();
  for (const { id: creditNoteId } of notes)
    await enqueue(tx, "invoice.pay-back", { organisationId, creditNoteId });
}

/**
 * The gross amount of a credit note, but no more than the ones before it have left: parts are rounded each by itself. And
 * the first day of the month with which the payment service collects what it takes back: a difference with the next one.
 */
async function owed(tx: Tx, organisationId: string, creditNoteId: string) {
  const note = await tx
    .selectFrom("invoice")
    .select(["subscriptionId", "periodFrom", "periodUntil", "grossCents", "number", "document"])
    .where("organisationId", "=", organisationId)
    .where("id", "=", creditNoteId)
    .where("kind", "=", "credit-note")
    .executeTakeFirst();
  if (!note) return undefined;
  const { corrects } = note.document as unknown as InvoiceDocument;
  const { left, cause } = await tx
    .selectFrom("invoice")
    .select([
      sql<number>`coalesce(sum(case kind when 'invoice' then gross_cents else -gross_cents end), 0)::int`.as(
        "left",
      ),
      sql<string>`max(cause) filter (where kind = 'invoice')`.as("cause"),
    ])
    .where("organisationId", "=", organisationId)
    .where("subscriptionId", "=", note.subscriptionId)
    .where("number", "<", note.number)
    .where(sql<boolean>`coalesce(document->'corrects'->>'number', number) = ${corrects?.number}`)
    .executeTakeFirstOrThrow();
  const { subscriptionId, periodFrom, periodUntil, grossCents } = note;
  const collectedWith = cause === "change" ? daysAfter(periodUntil, 1) : periodFrom;
  return { subscriptionId, collectedWith, cents: Math.min(grossCents, left) };
}
