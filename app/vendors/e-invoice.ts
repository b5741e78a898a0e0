import type { Invoice, InvoiceService } from "@e-invoice-eu/core";

/** What an electronic invoice says, in the terms of EN 16931; amounts in whole cents, quantities in thousandths. */
export interface EInvoice {
  kind: "invoice" | "credit-note";
  number: string;
  /** Days, YYYY-MM-DD. */
  issuedOn: string;
  dueOn: string;
  period: { from: string; until: string };
  language: string;
  seller: Party & { vatId: string; register: string; contact: string; phone: string };
  buyer: Party & { vatId: string | null };
  /** Leitweg-ID, or what else the buyer sorts invoices by. */
  buyerReference: string;
  purchaseOrder: string | null;
  /**
   * What else stands on it, a sentence each. A credit note names its invoice here: the library's writer of CII loses the
   * field made for it (BG-3).
   */
  notes: readonly string[];
  /** The account to pay to; null if the payment service collects. */
  payment: { iban: string; bic: string | null; holder: string } | null;
  /** When and how to pay, in words. */
  terms: string;
  lines: readonly {
    name: string;
    description: string | null;
    quantity: number;
    unitCents: number;
    netCents: number;
    vat: { category: "S" | "AE" | "O"; percent: number };
  }[];
  totals: {
    netCents: number;
    vatCents: number;
    grossCents: number;
    groups: readonly {
      category: "S" | "AE" | "O";
      percent: number;
      netCents: number;
      vatCents: number;
    }[];
  };
  /** Why no tax is charged. */
  exemption: string | null;
}

interface Party {
  name: string;
  street: string;
  postalCode: string;
  city: string;
  country: string;
  email: string;
}

const quiet = { log: () => undefined, warn: () => undefined, error: () => undefined };
let service: InvoiceService | undefined;

/** The library takes tens of megabytes: loaded with the first invoice, not with the process. */
async function writer(): Promise<InvoiceService> {
  const library = await import("@e-invoice-eu/core");
  return (service ??= new library.InvoiceService(quiet));
}

/** The invoice as XRechnung in the syntax CII. */
export async function xrechnung(invoice: EInvoice): Promise<string> {
  const made = await (
    await writer()
  ).generate(fields(invoice), {
    format: "XRECHNUNG-CII",
    lang: invoice.language,
    noWarnings: true,
  });
  if (typeof made !== "string") throw new TypeError("XRechnung is text");
  return made;
}

/** The invoice as ZUGFeRD: the given PDF/A-3 with the same content as XML (profile EN 16931) inside. */
export async function zugferd(invoice: EInvoice, pdf: Uint8Array): Promise<Uint8Array> {
  const made = await (
    await writer()
  ).generate(fields(invoice), {
    format: "Factur-X-EN16931",
    lang: invoice.language,
    pdf: { buffer: pdf, filename: `${invoice.number}.pdf`, mimetype: "application/pdf" },
    noWarnings: true,
  });
  if (typeof made === "string") throw new TypeError("ZUGFeRD is a PDF");
  return made;
}

const currency = "EUR";
const scheme = { "cbc:ID": "VAT" };
const amount = (cents: number) => (cents / 100).toFixed(2);
/** A month: MON of UN/ECE recommendation 20. */
const unit = "MON";

function fields(invoice: EInvoice): Invoice {
  const { number, issuedOn, dueOn, period, purchaseOrder, notes, totals } = invoice;
  return {
    "ubl:Invoice": {
      "cbc:ID": number,
      "cbc:IssueDate": issuedOn,
      "cbc:DueDate": dueOn,
      "cbc:InvoiceTypeCode": invoice.kind === "invoice" ? "380" : "381",
      "cbc:DocumentCurrencyCode": currency,
      // One, as the library's writer of CII puts several into one element, which the schema refuses.
      ...(notes.length > 0 ? { "cbc:Note": [notes.join("; ")] } : {}),
      "cbc:BuyerReference": invoice.buyerReference,
      "cac:InvoicePeriod": { "cbc:StartDate": period.from, "cbc:EndDate": period.until },
      ...(purchaseOrder ? { "cac:OrderReference": { "cbc:ID": purchaseOrder } } : {}),
      "cac:AccountingSupplierParty": { "cac:Party": seller(invoice) },
      "cac:AccountingCustomerParty": { "cac:Party": buyer(invoice) },
      "cac:Delivery": { "cbc:ActualDeliveryDate": period.until },
      "cac:PaymentMeans": [{ "cbc:PaymentID": number, ...paymentMeans(invoice.payment) }],
      "cac:PaymentTerms": { "cbc:Note": invoice.terms },
      "cac:TaxTotal": [
        {
          "cbc:TaxAmount": amount(totals.vatCents),
          "cbc:TaxAmount@currencyID": currency,
          "cac:TaxSubtotal": totals.groups.map((group) => ({
            "cbc:TaxableAmount": amount(group.netCents),
            "cbc:TaxableAmount@currencyID": currency,
            "cbc:TaxAmount": amount(group.vatCents),
            "cbc:TaxAmount@currencyID": currency,
            "cac:TaxCategory": {
              ...category(group),
              ...(invoice.exemption && group.category !== "S"
                ? { "cbc:TaxExemptionReason": invoice.exemption }
                : {}),
              "cac:TaxScheme": scheme,
            },
          })),
        },
      ],
      "cac:LegalMonetaryTotal": {
        "cbc:LineExtensionAmount": amount(totals.netCents),
        "cbc:LineExtensionAmount@currencyID": currency,
        "cbc:TaxExclusiveAmount": amount(totals.netCents),
        "cbc:TaxExclusiveAmount@currencyID": currency,
        "cbc:TaxInclusiveAmount": amount(totals.grossCents),
        "cbc:TaxInclusiveAmount@currencyID": currency,
        "cbc:PayableAmount": amount(totals.grossCents),
        "cbc:PayableAmount@currencyID": currency,
      },
      "cac:InvoiceLine": lines(invoice),
    },
  };
}

type Content = Invoice["ubl:Invoice"];

/** UNTDID 4461: a SEPA transfer, or an online payment service, which alone knows card and mandate (BR-DE-24 and 25). */
function paymentMeans(payment: EInvoice["payment"]) {
  if (!payment) return { "cbc:PaymentMeansCode": "68" as const };
  const { iban, holder, bic } = payment;
  return {
    "cbc:PaymentMeansCode": "58" as const,
    "cac:PayeeFinancialAccount": {
      "cbc:ID": iban.replaceAll(" ", ""),
      "cbc:Name": holder,
      ...(bic ? { "cac:FinancialInstitutionBranch": { "cbc:ID": bic } } : {}),
    },
  };
}

function lines(invoice: EInvoice): Content["cac:InvoiceLine"] {
  const [first, ...others] = invoice.lines.map((line, at) => ({
    "cbc:ID": String(at + 1),
    "cbc:InvoicedQuantity": String(line.quantity / 1_000),
    "cbc:InvoicedQuantity@unitCode": unit,
    "cbc:LineExtensionAmount": amount(line.netCents),
    "cbc:LineExtensionAmount@currencyID": currency,
    "cac:Item": {
      ...(line.description ? { "cbc:Description": line.description } : {}),
      "cbc:Name": line.name,
      "cac:ClassifiedTaxCategory": { ...category(line.vat), "cac:TaxScheme": scheme },
    },
    "cac:Price": {
      "cbc:PriceAmount": amount(line.unitCents),
      "cbc:PriceAmount@currencyID": currency,
    },
  }));
  if (!first) throw new RangeError(`The invoice ${invoice.number} has no lines`);
  return [first, ...others] as Content["cac:InvoiceLine"];
}

/** What is outside of the tax's scope has no rate (BR-O-05). */
const category = ({ category: id, percent }: { category: "S" | "AE" | "O"; percent: number }) => ({
  "cbc:ID": id,
  ...(id === "O" ? {} : { "cbc:Percent": String(percent) }),
});

function address({ street, postalCode, city, country }: Party) {
  return {
    "cbc:StreetName": street,
    "cbc:CityName": city,
    "cbc:PostalZone": postalCode,
    "cac:Country": { "cbc:IdentificationCode": country as "DE" },
  };
}

/** No VAT ids where nothing is taxed (BR-O-02). */
const isOutside = ({ totals }: EInvoice) => totals.groups.some(({ category: id }) => id === "O");

function seller(invoice: EInvoice): Content["cac:AccountingSupplierParty"]["cac:Party"] {
  const { seller: by } = invoice;
  return {
    "cbc:EndpointID": by.email,
    "cbc:EndpointID@schemeID": "EM",
    "cac:PostalAddress": address(by),
    ...(isOutside(invoice)
      ? {}
      : { "cac:PartyTaxScheme": [{ "cbc:CompanyID": by.vatId, "cac:TaxScheme": scheme }] }),
    "cac:PartyLegalEntity": { "cbc:RegistrationName": by.name, "cbc:CompanyID": by.register },
    "cac:Contact": {
      "cbc:Name": by.contact,
      "cbc:Telephone": by.phone,
      "cbc:ElectronicMail": by.email,
    },
  };
}

function buyer(invoice: EInvoice): Content["cac:AccountingCustomerParty"]["cac:Party"] {
  const { buyer: to } = invoice;
  return {
    "cbc:EndpointID": to.email,
    "cbc:EndpointID@schemeID": "EM",
    "cac:PostalAddress": address(to),
    ...(to.vatId && !isOutside(invoice)
      ? { "cac:PartyTaxScheme": { "cbc:CompanyID": to.vatId, "cac:TaxScheme": scheme } }
      : {}),
    "cac:PartyLegalEntity": { "cbc:RegistrationName": to.name },
  };
}
