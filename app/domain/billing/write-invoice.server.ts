import { sql } from "kysely";
import { type Tx, withinOrganisation } from "#db/database.server.ts";
import { enqueue } from "#db/queue.server.ts";
import { type Access, houseId } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { company } from "#app/domain/catalogue/company.ts";
import type { Day } from "#app/domain/catalogue/time/day.ts";
import { invoiceNumber, type InvoicePlace } from "./invoice-number.ts";
import {
  type Charge,
  composeInvoice,
  type Customer,
  type InvoiceDocument,
  type PaidBy,
} from "./invoice.ts";

export interface InvoiceOrder {
  clientId: string;
  subscriptionId: string;
  customer: Customer;
  charges: readonly Charge[];
  issuedOn: Day;
  period: { from: Day; until: Day };
  /** Left out: by transfer. */
  paidBy?: PaidBy;
  /** Left out: a month of the package, which is charged only once. */
  cause?: "month" | "change";
}

/**
 * Writes an invoice in the transaction of its cause, behind the consultancy's wall: the next number, the document with
 * the client, the line in the book, the event and the job that makes its files. Numbers have no gaps: whoever writes next
 * waits for this transaction, and a broken one gives its number back. Throws for a customer who cannot be charged; that
 * was settled with the order.
 */
export function writeInvoice(tx: Tx, access: Access, order: InvoiceOrder): Promise<string> {
  const { clientId, subscriptionId, cause = "month", ...written } = order;
  const of: Filed = { clientId, subscriptionId, cause };
  return writeDocument(tx, access, of, written.issuedOn, (number) => {
    const document = composeInvoice({ number, ...written }, seller());
    if ("refused" in document)
      throw new Error(`The customer cannot be charged: ${document.refused}`);
    return document;
  });
}

interface Filed {
  clientId: string;
  subscriptionId: string;
  cause: "month" | "change" | "credit";
  /** The invoice that a credit note takes back. */
  corrects?: string;
}

/** Gives a document the next number of its year and keeps it with the client and in the book; for credit notes, too. */
export async function writeDocument(
  tx: Tx,
  access: Access,
  { clientId, corrects, ...of }: Filed,
  issuedOn: Day,
  compose: (number: string) => InvoiceDocument,
): Promise<string> {
  const place = await nextPosition(tx, issuedOn);
  const { year, position } = place;
  const document = compose(invoiceNumber(place));
  const id = await withinOrganisation(tx, clientId, () =>
    insert(tx, { ...access, organisationId: clientId }, of, document),
  );
  const { netCents, grossCents } = document.totals;
  await tx
    .insertInto("invoiceEntry")
    .values({
      organisationId: houseId,
      year,
      position,
      clientId,
      invoiceId: id,
      correctsId: corrects ?? null,
      kind: document.kind,
      issuedOn,
      netCents,
      grossCents,
    })
    .execute();
  await enqueue(tx, "invoice.files", { organisationId: clientId, invoiceId: id });
  return id;
}

async function nextPosition(tx: Tx, issuedOn: Day): Promise<InvoicePlace> {
  const year = Number(issuedOn.slice(0, 4));
  await sql`select pg_advisory_xact_lock(hashtextextended('invoice numbers', ${year}))`.execute(tx);
  const { last } = await tx
    .selectFrom("invoiceEntry")
    .select((entry) => entry.fn.coalesce(entry.fn.max("position"), sql<number>`0`).as("last"))
    .where("organisationId", "=", houseId)
    .where("year", "=", year)
    .executeTakeFirstOrThrow();
  return { year, position: last + 1 };
}

async function insert(
  tx: Tx,
  access: Access,
  of: { subscriptionId: string; cause: string },
  document: InvoiceDocument,
): Promise<string> {
  const { number, kind, period, issuedOn, totals, corrects } = document;
  const { id } = await tx
    .insertInto("invoice")
    .values({
      organisationId: access.organisationId,
      number,
      kind,
      ...of,
      periodFrom: period.from,
      periodUntil: period.until,
      issuedOn,
      grossCents: totals.grossCents,
      document: JSON.stringify(document),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const subject = { kind: "invoice", id };
  if (corrects)
    await record(tx, access, {
      kind: "invoice.credited",
      subject,
      data: { number, invoice: corrects.number },
    });
  else await record(tx, access, { kind: "invoice.written", subject, data: { number } });
  return id;
}

/** The consultancy as it stands on an invoice of today. */
function seller() {
  const { name, address, representatives, email, phone, vatId, register, billing } = company;
  const contact = company.contactPerson?.name ?? representatives[0] ?? name;
  return { name, address, representatives, email, phone, vatId, register, billing, contact };
}
