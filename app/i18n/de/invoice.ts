/** Words of invoices and credit notes. */
export default {
  kind: { invoice: "Rechnung", "credit-note": "Gutschrift (Rechnungskorrektur)" },
  package: {
    start: "Paket „Start“",
    support: "Paket „Begleitung“",
    dpo: "Paket „Externer Datenschutzbeauftragter“",
  },
  change: "Wechsel zu {{to}}, anteilig statt {{from}}",
  setup: "Einrichtung, einmalig",
  number: "Nummer",
  issuedOn: "Datum",
  period: "Leistungszeitraum",
  range: "{{from}} bis {{until}}",
  corrects: "Korrigiert",
  correctedInvoice: "Rechnung {{number}} vom {{issuedOn}}",
  reason: "Grund",
  dueOn: "Zahlbar bis",
  buyerReference: "Ihre Referenz",
  purchaseOrder: "Ihre Bestellnummer",
  costCentre: "Kostenstelle",
  customerVatId: "Ihre USt-IdNr.",
  item: "Leistung",
  quantity: "Menge",
  unit: "Einzelpreis",
  net: "Netto",
  months: "{{quantity}}\u00a0Mon.",
  sum: "Summe netto",
  vat: "Umsatzsteuer {{percent}}\u00a0% auf {{net}}",
  noVat: "Umsatzsteuer",
  gross: "Gesamtbetrag",
  pay: {
    invoice:
      "Bitte überweisen Sie {{gross}} bis zum {{dueOn}} ohne Abzug auf das Konto {{iban}} ({{holder}}). Verwendungszweck: {{number}}.",
    card: "Den Betrag von {{gross}} buchen wir von der hinterlegten Karte ab. Bitte überweisen Sie nichts.",
    sepa_debit:
      "Den Betrag von {{gross}} ziehen wir mit dem erteilten SEPA-Lastschriftmandat ein. Bitte überweisen Sie nichts.",
  },
  creditLine: "Gutschrift",
  credit:
    "Den Betrag von {{gross}} verrechnen wir mit offenen Rechnungen oder erstatten ihn auf Ihr Konto.",
  electronic:
    "Diese Datei enthält die Rechnung auch als elektronische Rechnung (ZUGFeRD, Profil EN\u00a016931).",
  sellerVatId: "USt-IdNr.\u00a0{{vatId}}",
  representatives: "Geschäftsführung: {{names}}",
  page: "Seite",
};
