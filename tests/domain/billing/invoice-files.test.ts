import { afterAll, describe, expect, test } from "vitest";
import { invoiceFiles } from "#app/domain/billing/invoice-files.server.ts";
import { creditNoteOf, type InvoiceDocument } from "#app/domain/billing/invoice.ts";
import { stopTypesetting } from "#app/vendors/pdf.ts";
import { schemaFaults } from "#tests/support/e-invoice-schema.ts";
import { sampleCharge, sampleInvoice } from "#tests/support/invoices.ts";
import { pdfText } from "#tests/support/pdf.ts";

afterAll(stopTypesetting);

const half = { ...sampleCharge, name: "Paket „Start“, anteilig", quantity: 333, unitCents: 14_901 };
const samples: [string, InvoiceDocument][] = [
  ["Germany", sampleInvoice({ purchaseOrder: "4711", costCentre: "KST 9" }, [sampleCharge, half])],
  ["Leitweg-ID", sampleInvoice({ buyerReference: "991-01234-44" })],
  [
    "Austria, in English",
    sampleInvoice({
      country: "AT",
      vatId: "ATU13585627",
      vatIdConfirmedOn: "2026-11-01",
      language: "en",
    }),
  ],
  ["Switzerland", sampleInvoice({ country: "CH", vatId: "CHE116281710" })],
  ["card", { ...sampleInvoice(), paidBy: "card" }],
  ["direct debit, in English", { ...sampleInvoice({ language: "en" }), paidBy: "sepa_debit" }],
  [
    "credit note",
    creditNoteOf(sampleInvoice(), { number: "RE-2026-00002", issuedOn: "2026-12-01" }),
  ],
  [
    "credit note of a part, with its reason and a cost centre",
    creditNoteOf(sampleInvoice({ costCentre: "4711" }), {
      number: "RE-2026-00002",
      issuedOn: "2026-12-01",
      reason: "Ausfall & Kulanz <am 3.>",
      part: { name: "Gutschrift", description: null, quantity: 1_000, unitCents: 7_450 },
    }),
  ],
];

async function files(invoice: InvoiceDocument) {
  const made = await invoiceFiles(invoice);
  if (!made.ok) throw new Error(made.problem);
  return { xml: made.xml, pdf: pdfText(made.pdf) };
}

const only = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<ram:${name}[^>]*>([^<]*)<`, "g"))].map(([, value]) => value);

describe.each(samples)("%s", async (_, invoice) => {
  const { xml, pdf } = await files(invoice);

  test("fits the schema of EN 16931 and adds up", () => {
    expect(schemaFaults(xml)).toEqual([]);
    const cents = (name: string) =>
      only(xml, name).map((amount) => Math.round(Number(amount) * 100));
    const { netCents, vatCents, grossCents } = invoice.totals;
    expect(cents("TaxBasisTotalAmount")).toEqual([netCents]);
    expect(cents("TaxTotalAmount")).toEqual([vatCents]);
    expect(cents("GrandTotalAmount")).toEqual([grossCents]);
    expect(cents("LineTotalAmount").slice(0, -1)).toEqual(invoice.lines.map((one) => one.netCents));
  });

  test("meets what German offices ask for (BR-DE)", () => {
    expect(only(xml, "BuyerReference")).toEqual([expect.stringMatching(/\S/)]);
    expect(only(xml, "PersonName")).toEqual(["Dr. Ada Brandt"]);
    const byTransfer = (invoice.paidBy ?? "invoice") === "invoice";
    expect(only(xml, "IBANID")).toEqual(byTransfer ? ["DE89370400440532013000"] : []);
    const means = /PaymentMeans>\s*<ram:TypeCode>(\d+)/.exec(xml)?.[1];
    expect(means).toBe(byTransfer ? "58" : "68");
    expect(xml).toContain("urn:xeinkauf.de:kosit:xrechnung_3.0");
    expect(xml.match(/schemeID="EM"/g)).toHaveLength(2);
  });

  test("is a tagged PDF/A-3 with the invoice for machines inside", () => {
    expect(pdf).toContain("factur-x.xml");
    expect(pdf).toContain("/AFRelationship");
    expect(pdf).toMatch(/pdfaid:part>3<|pdfaid:part="3"/);
    expect(pdf).toContain("/MarkInfo");
    expect(pdf).toContain("EN 16931");
  });
});

test("tax the recipient owes is said in words, and rated zero", async () => {
  const [, , [, austria] = [], [, swiss] = []] = samples;
  const at = await files(austria as InvoiceDocument);
  expect(only(at.xml, "ExemptionReason")).toEqual(["Reverse charge"]);
  expect(only(at.xml, "CategoryCode")).toEqual(["AE", "AE"]);
  expect(at.xml).toContain('schemeID="VA">ATU13585627');
  const ch = await files(swiss as InvoiceDocument);
  expect(ch.xml).not.toContain('schemeID="VA"');
  expect(only(ch.xml, "RateApplicablePercent")).toEqual([]);
});

test("what is collected asks for no transfer", async () => {
  const [, , , , [, card] = [], [, debit] = []] = samples;
  const paid = await files(card as InvoiceDocument);
  expect(only(paid.xml, "Description").at(-1)).toContain("hinterlegten Karte");
  expect(only(paid.xml, "Description").at(-1)).not.toContain("DE89");
  expect(only((await files(debit as InvoiceDocument)).xml, "Description").at(-1)).toContain(
    "mandate",
  );
});

test("a credit note names what it corrects", async () => {
  const { xml } = await files(samples.at(-1)?.[1] as InvoiceDocument);
  expect(only(xml, "TypeCode")[0]).toBe("381");
  expect(only(xml, "Content")).toEqual([
    "Rechnung RE-2026-00001 vom 26.11.2026; Grund: Ausfall &amp; Kulanz &lt;am 3.&gt;; Kostenstelle: 4711",
  ]);
});

test("an invoice that was spoilt does not fit", async () => {
  const { xml } = await files(sampleInvoice());
  expect(schemaFaults(xml.replace("<ram:TypeCode>380</ram:TypeCode>", ""))).not.toEqual([]);
});
