import type { CompanyFacts } from "#app/domain/catalogue/company-facts.ts";
import { type Day, daysAfter } from "#app/domain/catalogue/time/day.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { lineCents, type Totals, totalsOf } from "./amounts.ts";
import { type Taxed, vatFor } from "./vat.ts";

/** Who an invoice goes to, as typed with the order. */
export interface Customer extends Taxed {
  name: string;
  street: string;
  postalCode: string;
  city: string;
  /** The mailbox that takes invoices. */
  email: string;
  /** Leitweg-ID, or what else the customer sorts invoices by. */
  buyerReference: string | null;
  purchaseOrder: string | null;
  costCentre: string | null;
  language: Locale;
}

/** By transfer on the invoice, or collected through the payment service. */
export type PaidBy = "invoice" | "card" | "sepa_debit";

/** What is charged: net, before anybody has looked at the tax. */
export interface Charge {
  name: string;
  description: string | null;
  /** In thousandths of a month. */
  quantity: number;
  unitCents: number;
}

export interface InvoiceWish {
  number: string;
  issuedOn: Day;
  period: { from: Day; until: Day };
  customer: Customer;
  charges: readonly Charge[];
  paidBy?: PaidBy;
}

export type Seller = Pick<
  CompanyFacts,
  "name" | "address" | "representatives" | "email" | "phone" | "vatId" | "register" | "billing"
> & { contact: string };

/** An invoice as it was written; nothing of it ever changes (§ 14 UStG, § 147 AO: kept for eight years). */
export interface InvoiceDocument {
  kind: "invoice" | "credit-note";
  number: string;
  issuedOn: Day;
  dueOn: Day;
  period: { from: Day; until: Day };
  corrects: { number: string; issuedOn: Day } | null;
  /** Of a credit note: why. Left out by invoices, and by credit notes from before it was asked for. */
  reason?: string;
  /** Left out: by transfer. */
  paidBy?: PaidBy;
  seller: Seller;
  customer: Customer;
  lines: (Charge & { netCents: number; vat: { category: "S" | "AE" | "O"; percent: number } })[];
  totals: Totals;
  /** The sentence on the tax, where the invoice needs one. */
  sentence: Record<Locale, string> | null;
}

export type Composed = InvoiceDocument | { refused: "vat-id-missing" | "vat-id-not-confirmed" };

/**
 * Writes an invoice: the tax of its day, every line and the totals. Refuses a customer whose VAT id is to be confirmed
 * first, and an invoice that charges nothing (throws).
 */
export function composeInvoice(wish: InvoiceWish, seller: Seller): Composed {
  const { number, issuedOn, period, customer, charges, paidBy = "invoice" } = wish;
  const days = paidBy === "invoice" ? seller.billing.paymentDays : 0;
  if (charges.length === 0) throw new RangeError("An invoice charges something");
  const vat = vatFor(customer, issuedOn);
  if ("refused" in vat) return vat;
  const { category, percent, sentence } = vat;
  const lines = charges.map((charge) => {
    const line = { ...charge, vat: { category, percent } };
    return { ...line, netCents: lineCents(line) };
  });
  return {
    kind: "invoice",
    number,
    issuedOn,
    dueOn: daysAfter(issuedOn, days),
    period,
    corrects: null,
    paidBy,
    seller,
    customer,
    lines,
    totals: totalsOf(lines),
    sentence,
  };
}

/**
 * Takes back an invoice, whole or a part of it (one line, net), at the tax it was written with, whatever the rate is today
 * (§ 17 UStG), with the reason. Refuses (throws) a credit note, and a part of nothing.
 */
export function creditNoteOf(
  invoice: InvoiceDocument,
  {
    number,
    issuedOn,
    reason,
    part,
  }: { number: string; issuedOn: Day; reason?: string; part?: Charge | undefined },
): InvoiceDocument {
  const [line] = invoice.lines;
  if (invoice.kind !== "invoice" || !line)
    throw new RangeError(`${invoice.number} is a credit note itself`);
  // All lines of an invoice are of one rate: it follows from the customer.
  const taken = part && { ...part, vat: line.vat };
  const lines = taken ? [{ ...taken, netCents: lineCents(taken) }] : invoice.lines;
  if (lines.every(({ netCents }) => netCents <= 0))
    throw new RangeError("A credit note takes something back");
  return {
    ...invoice,
    lines,
    totals: part ? totalsOf(lines) : invoice.totals,
    kind: "credit-note",
    number,
    issuedOn,
    dueOn: issuedOn,
    corrects: { number: invoice.number, issuedOn: invoice.issuedOn },
    ...(reason === undefined ? {} : { reason }),
  };
}
