import {
  composeInvoice,
  creditNoteOf,
  type Customer,
  type InvoiceDocument,
} from "#app/domain/billing/invoice.ts";
import { sampleCustomer, sampleSeller } from "#tests/support/invoices.ts";

/** Where customers sit, and the rate of each day by the contract of the packages; not read from the product. */
interface Seat {
  customer: Partial<Customer>;
  issuedOn: string;
  percent: number;
}

const germany: Seat = { customer: {}, issuedOn: "2026-11-26", percent: 19 };
const seats: readonly Seat[] = [
  germany,
  { customer: { buyerReference: "991-01234-44" }, issuedOn: "2020-08-14", percent: 16 },
  {
    customer: { country: "AT", vatId: "ATU13585627", vatIdConfirmedOn: "2026-11-01" },
    issuedOn: "2026-11-26",
    percent: 0,
  },
  { customer: { country: "CH", vatId: "CHE116281710" }, issuedOn: "2026-11-26", percent: 0 },
  { customer: { country: "US" }, issuedOn: "2026-11-26", percent: 0 },
];
const ways = ["invoice", "card", "sepa_debit"] as const;

export interface Modelled {
  document: InvoiceDocument;
  /** In cents, counted apart from the product. */
  model: { lines: bigint[]; net: bigint; vat: bigint; gross: bigint };
}

/** An invoice of any kind, the same for the same number; every fifth takes back what one charged. */
export function modelled(number: number): Modelled {
  const next = dice(number);
  const { customer, issuedOn, percent } = seats[number % seats.length] ?? germany;
  const charges = Array.from({ length: 1 + next(6) }, (_, at) => ({
    name: `Posten ${at + 1} <„&“>`,
    description: next(2) ? "anteilig, 1. bis 17. Dezember" : null,
    quantity: 1 + next(next(2) ? 36_000 : 1_000),
    unitCents: 1 + next(next(2) ? 2_000_000 : 100),
  }));
  const composed = composeInvoice(
    {
      number: `RE-2026-${String(number + 1).padStart(5, "0")}`,
      issuedOn,
      period: { from: issuedOn, until: issuedOn },
      customer: { ...sampleCustomer, ...customer, language: next(2) ? "de" : "en" },
      charges,
      paidBy: ways[next(3)] ?? "invoice",
    },
    sampleSeller,
  );
  if ("refused" in composed) throw new Error(composed.refused);
  const lines = charges.map((one) => rounded(BigInt(one.quantity) * BigInt(one.unitCents), 1_000n));
  const net = lines.reduce((sum, one) => sum + one, 0n);
  const vat = rounded(net * BigInt(percent), 100n);
  // What comes to nothing cannot be taken back.
  return {
    document:
      next(5) || net === 0n
        ? composed
        : creditNoteOf(composed, { number: "RE-2027-00001", issuedOn }),
    model: { lines, net, vat, gross: net + vat },
  };
}

/** Half a cent up, by the remainder. */
const rounded = (dividend: bigint, divisor: bigint): bigint =>
  dividend / divisor + ((dividend % divisor) * 2n >= divisor ? 1n : 0n);

/** Whole numbers below a bound; mulberry32, so that a failure can be repeated. */
function dice(seed: number): (below: number) => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
