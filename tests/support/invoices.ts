import type { Charge, Customer, InvoiceDocument, Seller } from "#app/domain/billing/invoice.ts";
import { composeInvoice } from "#app/domain/billing/invoice.ts";
import { filledFacts } from "./company-file.ts";

const { references: _, statistics: __, ...facts } = filledFacts;
export const sampleSeller: Seller = { ...facts, contact: "Dr. Ada Brandt" };

export const sampleCustomer: Customer = {
  name: "Muster & Söhne <GmbH>",
  street: "Weg 1",
  postalCode: "10115",
  city: "Berlin",
  country: "DE",
  vatId: null,
  vatIdConfirmedOn: null,
  email: "rechnung@muster.example",
  buyerReference: null,
  purchaseOrder: null,
  costCentre: null,
  language: "de",
};

export const sampleCharge: Charge = {
  name: "Paket „Begleitung“",
  description: "1. bis 31. Dezember 2026",
  quantity: 1_000,
  unitCents: 39_000,
};

/** An invoice of a month; what is not said is that of a customer in Germany. */
export function sampleInvoice(
  customer: Partial<Customer> = {},
  charges: Charge[] = [sampleCharge],
  number = "RE-2026-00001",
): InvoiceDocument {
  const composed = composeInvoice(
    {
      number,
      issuedOn: "2026-11-26",
      period: { from: "2026-12-01", until: "2026-12-31" },
      customer: { ...sampleCustomer, ...customer },
      charges,
    },
    sampleSeller,
  );
  if ("refused" in composed) throw new Error(composed.refused);
  return composed;
}
