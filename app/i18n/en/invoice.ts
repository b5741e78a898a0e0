/** Words of invoices and credit notes. */
export default {
  kind: { invoice: "Invoice", "credit-note": "Credit note" },
  package: {
    start: "Package “Start”",
    support: "Package “Support”",
    dpo: "Package “External DPO”",
  },
  change: "Change to {{to}}, share of the month instead of {{from}}",
  setup: "Set-up, once",
  number: "Number",
  issuedOn: "Date",
  period: "Service period",
  range: "{{from}} to {{until}}",
  corrects: "Corrects",
  correctedInvoice: "Invoice {{number}} of {{issuedOn}}",
  dueOn: "Due by",
  buyerReference: "Your reference",
  purchaseOrder: "Your order number",
  costCentre: "Cost centre",
  customerVatId: "Your VAT ID",
  item: "Service",
  quantity: "Quantity",
  unit: "Unit price",
  net: "Net",
  months: "{{quantity}}\u00a0mo.",
  sum: "Net total",
  vat: "VAT {{percent}}% on {{net}}",
  noVat: "VAT",
  gross: "Total",
  pay: {
    invoice:
      "Please transfer {{gross}} by {{dueOn}} without deduction to account {{iban}} ({{holder}}). Reference: {{number}}.",
    card: "We charge the amount of {{gross}} to the card on file. Please transfer nothing.",
    sepa_debit:
      "We collect the amount of {{gross}} under the SEPA direct debit mandate you gave. Please transfer nothing.",
  },
  credit: "We set the amount of {{gross}} off against open invoices or refund it to your account.",
  electronic:
    "This file also contains the invoice as an electronic invoice (ZUGFeRD, profile EN\u00a016931).",
  sellerVatId: "VAT ID {{vatId}}",
  representatives: "Managing directors: {{names}}",
  page: "Page",
};
