/** The consultancy's book in the office. */
export default {
  nav: "Abrechnung",
  title: "Abrechnung",
  lead: "Umsatz, laufende Verträge und alle Rechnungsnummern. Die Rechnungen selbst stehen beim Kunden.",
  more: "Frühere Nummern",
  revenue: {
    title: "Umsatz nach Monat, netto",
    month: "Monat",
    invoices: "Rechnungen",
    net: "Netto",
    none: "In den letzten zwölf Monaten wurde nichts berechnet.",
  },
  contracts: {
    title: "Laufende Verträge",
    client: "Kunde",
    payment: "Zahlung",
    due: "Nächste Rechnung",
    turns: "Ende oder Wechsel",
    none: "Es läuft kein Vertrag.",
    status: {
      invoice: "auf Rechnung",
      active: "läuft",
      past_due: "fehlgeschlagen, wird wiederholt",
      unpaid: "offen geblieben",
      ended: "beim Zahlungsdienst beendet",
      incomplete: "noch nicht bezahlt",
    },
  },
  numbers: {
    title: "Rechnungsnummern",
    number: "Nummer",
    kind: "Art",
    of: { invoice: "Rechnung", "credit-note": "Gutschrift" },
    day: "Datum",
    gross: "Brutto",
    none: "Noch keine Rechnung.",
  },
};
