import { describe, expect, test } from "vitest";
import { composeInvoice, creditNoteOf } from "#app/domain/billing/invoice.ts";
import {
  sampleCharge,
  sampleCustomer,
  sampleInvoice,
  sampleSeller,
} from "#tests/support/invoices.ts";

const wish = {
  number: "RE-2026-00001",
  issuedOn: "2026-11-26",
  period: { from: "2026-12-01", until: "2026-12-31" },
  customer: sampleCustomer,
  charges: [sampleCharge],
};

describe("an invoice", () => {
  test("has the tax of its day, a last day to pay and totals that add up", () => {
    expect(composeInvoice(wish, sampleSeller)).toMatchObject({
      dueOn: "2026-12-10",
      lines: [{ netCents: 39_000, vat: { category: "S", percent: 19 } }],
      totals: { netCents: 39_000, vatCents: 7_410, grossCents: 46_410 },
      sentence: null,
    });
  });

  test("that is collected is due at once", () => {
    expect(composeInvoice({ ...wish, paidBy: "card" }, sampleSeller)).toMatchObject({
      paidBy: "card",
      dueOn: "2026-11-26",
    });
  });

  test("is not written for somebody whose VAT id is open", () => {
    const customer = { ...sampleCustomer, country: "AT", vatId: "ATU13585627" };
    expect(composeInvoice({ ...wish, customer }, sampleSeller)).toEqual({
      refused: "vat-id-not-confirmed",
    });
  });

  test("charges something", () => {
    expect(() => composeInvoice({ ...wish, charges: [] }, sampleSeller)).toThrow(RangeError);
  });
});

describe("a credit note", () => {
  test("names its invoice and takes back its tax, whatever the rate is by then", () => {
    const of2020 = composeInvoice({ ...wish, issuedOn: "2020-12-30" }, sampleSeller);
    if ("refused" in of2020) throw new Error(of2020.refused);
    const credit = creditNoteOf(of2020, { number: "RE-2021-00001", issuedOn: "2021-01-04" });
    expect(credit).toMatchObject({
      kind: "credit-note",
      corrects: { number: "RE-2026-00001", issuedOn: "2020-12-30" },
      totals: { vatCents: 6_240, groups: [{ percent: 16 }] },
    });
  });

  test("is not credited itself", () => {
    const credit = creditNoteOf(sampleInvoice(), { number: "2", issuedOn: "2026-12-01" });
    expect(() => creditNoteOf(credit, { number: "3", issuedOn: "2026-12-02" })).toThrow(RangeError);
  });
});
