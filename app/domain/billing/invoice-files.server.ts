import { xrechnung, zugferd } from "#app/vendors/e-invoice.ts";
import { typesetPdf } from "#app/vendors/pdf.ts";
import { eInvoiceOf, invoiceDocument } from "./invoice-document.ts";
import type { InvoiceDocument } from "./invoice.ts";

export type InvoiceFiles =
  | { ok: true; pdf: Uint8Array; xml: string }
  | { ok: false; problem: string };

/** The invoice as people and their programs take it: PDF/A-3 with ZUGFeRD inside, and XRechnung beside it. */
export async function invoiceFiles(invoice: InvoiceDocument): Promise<InvoiceFiles> {
  const typeset = await typesetPdf("invoice", invoiceDocument(invoice), { standard: "a-3a" });
  if (!typeset.ok) return { ok: false, problem: `${typeset.reason}: ${typeset.problem}` };
  const electronic = eInvoiceOf(invoice);
  const [pdf, xml] = await Promise.all([zugferd(electronic, typeset.pdf), xrechnung(electronic)]);
  return { ok: true, pdf, xml };
}
