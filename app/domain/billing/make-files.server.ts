import { createHash } from "node:crypto";
import { transaction, type Tx } from "#db/database.server.ts";
import { queueMail } from "#app/domain/mail/queue-mail.server.ts";
import { formatDay, formatMoney } from "#app/i18n/format.ts";
import { invoiceFiles } from "./invoice-files.server.ts";
import { isTransferred } from "./invoice-document.ts";
import type { InvoiceDocument } from "./invoice.ts";

export interface InvoiceJob {
  organisationId: string;
  invoiceId: string;
}

/**
 * Makes the files of an invoice and mails them, once, however often it runs: files and mail are written in one
 * transaction, and whoever finds files there leaves it at that. Throws when they cannot be made; the job tries again.
 */
export async function makeInvoiceFiles(job: InvoiceJob): Promise<void> {
  const document = await transaction(job, (tx) => unmadeInvoice(tx, job));
  if (!document) return;
  const made = await invoiceFiles(document);
  if (!made.ok) throw new Error(`The files of ${document.number} were not made: ${made.problem}`);
  const files = { pdf: Buffer.from(made.pdf), xml: Buffer.from(made.xml) };
  await transaction(job, async (tx) => {
    const stored = await tx
      .insertInto("invoiceFile")
      .values(
        Object.entries(files).map(([format, content]) => ({
          ...job,
          format,
          content,
          sha256: createHash("sha256").update(content).digest(),
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .returning("format")
      .execute();
    if (stored.length === 2) await mailInvoice(tx, job, document, files);
  });
}

async function unmadeInvoice(tx: Tx, job: InvoiceJob): Promise<InvoiceDocument | undefined> {
  const row = await tx
    .selectFrom("invoice")
    .leftJoin("invoiceFile", (join) =>
      join
        .onRef("invoiceFile.organisationId", "=", "invoice.organisationId")
        .onRef("invoiceFile.invoiceId", "=", "invoice.id"),
    )
    .select("document")
    .where("invoice.organisationId", "=", job.organisationId)
    .where("invoice.id", "=", job.invoiceId)
    .where("invoiceFile.format", "is", null)
    .executeTakeFirst();
  return row?.document as InvoiceDocument | undefined;
}

async function mailInvoice(
  tx: Tx,
  { organisationId }: InvoiceJob,
  document: InvoiceDocument,
  files: { pdf: Buffer; xml: Buffer },
): Promise<void> {
  const { kind, number, dueOn, totals, customer } = document;
  const { language } = customer;
  await queueMail(tx, {
    organisationId,
    kind: "invoice",
    language,
    recipient: customer.email,
    props: {
      kind,
      number,
      gross: formatMoney(totals.grossCents, language),
      dueOn: isTransferred(document) ? formatDay(dueOn, language) : null,
      link: { page: "workspace.package", params: { organisationId } },
      files: [
        attached(`${number}.pdf`, "application/pdf", files.pdf),
        attached(`${number}.xml`, "application/xml", files.xml),
      ],
    },
  });
}

const attached = (filename: string, type: string, content: Buffer) => ({
  filename,
  type,
  base64: content.toString("base64"),
});
