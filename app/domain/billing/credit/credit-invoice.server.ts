import { sql } from "kysely";
import { transaction, type Tx, withinOrganisation } from "#db/database.server.ts";
import { enqueue } from "#db/queue.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import type { Day } from "#app/domain/catalogue/time/day.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import { todayInBerlin } from "#app/i18n/format.ts";
import { i18nFor } from "#app/i18n/i18n.ts";
import { isTransferred } from "../invoice-document.ts";
import { type Charge, creditNoteOf, type InvoiceDocument } from "../invoice.ts";
import { writeDocument } from "../write-invoice.server.ts";
import { type Creditable, invoiceInBook } from "./creditable.server.ts";

export interface CreditWish {
  /** Net cents to take back; left out: all that is left. */
  netCents?: number | undefined;
  /** Why, as it stands on the credit note. */
  reason: string;
  /** Net cents that were left when the form was shown. */
  seenCents: number;
}

export type CreditAnswer =
  | { answer: "credited"; creditNoteId: string }
  | { answer: "unknown" | "changed" | "too-much" | "nothing-left" };

/**
 * Takes back an invoice or a part of it (§ 17 UStG): a credit note with the next number, its event, its files and mail,
 * and the job that pays back what the payment service had collected. Refuses more than is left, and a form that was shown
 * before somebody else credited the same invoice; "unknown" for an id that is no invoice, and for who does not lead the
 * consultancy.
 */
export function creditInvoice(
  access: HouseAccess,
  invoiceId: string,
  wish: CreditWish,
  today: Day = todayInBerlin(),
): Promise<CreditAnswer> {
  if (!may(access.roles, "invoices.credit")) return Promise.resolve({ answer: "unknown" });
  const scope = { organisationId: houseId, personId: access.actor.id };
  return transaction<CreditAnswer>(scope, async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended('credit ' || ${invoiceId}, 0))`.execute(
      tx,
    );
    const invoice = await invoiceInBook(tx, invoiceId);
    if (!invoice) return { answer: "unknown" };
    if (invoice.leftCents !== wish.seenCents) return { answer: "changed" };
    if (invoice.leftCents <= 0) return { answer: "nothing-left" };
    if (wish.netCents !== undefined && wish.netCents > invoice.leftCents)
      return { answer: "too-much" };
    const sold = await documentOf(tx, invoice.clientId, invoiceId);
    const part = partOf(sold.document, invoice, wish);
    const { clientId } = invoice;
    const { subscriptionId } = sold;
    const of = { clientId, subscriptionId, cause: "credit", corrects: invoiceId } as const;
    const creditNoteId = await writeDocument(tx, access, of, today, (own) =>
      creditNoteOf(sold.document, { number: own, issuedOn: today, reason: wish.reason, part }),
    );
    if (!isTransferred(sold.document))
      await enqueue(tx, "invoice.pay-back", { organisationId: clientId, creditNoteId });
    return { answer: "credited", creditNoteId };
  });
}

/** The one line of a part; undefined where the whole invoice is taken back, line by line. */
function partOf(
  document: InvoiceDocument,
  { netCents: all, leftCents }: Creditable,
  { netCents = leftCents }: CreditWish,
): Charge | undefined {
  if (netCents === all) return undefined;
  const { language } = document.customer;
  const name = i18nFor(language).getFixedT(language, "invoice")("creditLine");
  return { name, description: null, quantity: 1_000, unitCents: netCents };
}

/** The contract is locked: a payment that is noted for it meanwhile finds the credit note, or is found by the job. */
function documentOf(tx: Tx, clientId: string, invoiceId: string) {
  return withinOrganisation(tx, clientId, async () => {
    const row = await tx
      .selectFrom("invoice")
      .innerJoin("subscription", (join) =>
        join
          .onRef("subscription.organisationId", "=", "invoice.organisationId")
          .onRef("subscription.id", "=", "invoice.subscriptionId"),
      )
      .select(["subscriptionId", "document"])
      .where("invoice.organisationId", "=", clientId)
      .where("invoice.id", "=", invoiceId)
      .forUpdate("subscription")
      .executeTakeFirstOrThrow();
    return { ...row, document: row.document as unknown as InvoiceDocument };
  });
}
