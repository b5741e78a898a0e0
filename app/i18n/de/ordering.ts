/** Ordering without a consultant, and how an order is paid. */
export default {
  payment: {
    method: "Wie möchten Sie bezahlen?",
    way: { invoice: "Auf Rechnung", card: "Mit Karte", sepa_debit: "SEPA-Lastschrift" },
    how: {
      invoice: "Monatlich im Voraus, per Überweisung. Die Rechnung geht an {{email}}.",
      card: "Sie geben die Karte auf der Seite unseres Zahlungsdienstes Stripe ein. Abgebucht wird monatlich im Voraus.",
      sepa_debit:
        "Sie erteilen das Mandat auf der Seite unseres Zahlungsdienstes Stripe. Eingezogen wird monatlich im Voraus; der erste Einzug braucht einige Bankarbeitstage.",
    },
    unavailableTitle: "Der Zahlungsdienst antwortet gerade nicht",
    unavailable:
      "Es ist nichts abgebucht, und Ihre Angaben stehen noch da. Bitte versuchen Sie es in ein paar Minuten noch einmal.",
    look: "Stand neu laden",
    back: "Zurück zur Bestellung",
    waiting: {
      title: "Ihre Zahlung wird bestätigt",
      lead: "Das dauert meist nur Sekunden. Sobald der Zahlungsdienst sie bestätigt hat, bekommen Sie die Bestellbestätigung, Ihre Rechnung und die Einladung per E-Mail. Sie können diese Seite schließen.",
    },
    paid: {
      title: "Vielen Dank für Ihre Bestellung",
      lead: "Sie bekommen gleich drei E-Mails: die Bestellbestätigung, Ihre erste Rechnung und die Einladung in Ihren Arbeitsbereich.",
    },
    unknown: {
      title: "Diese Bestellung gibt es nicht",
      lead: "Bitte prüfen Sie, ob Sie den Link vollständig kopiert haben.",
    },
    voided: {
      title: "Diese Bestellung gilt nicht mehr",
      lead: "Falls etwas abgebucht wurde, zahlen wir es zurück. Schreiben Sie uns gern.",
    },
  },
  start: {
    title: "Nicht allein umsetzen",
    teaser:
      "Mit einem Paket begleiten wir Sie von diesem Ergebnis bis zur Freigabe. Was wir von Ihnen wissen, steht schon in der Bestellung; alles lässt sich dort ändern.",
    open: "Paket bestellen",
  },
  details: {
    open: "Angaben ändern",
    title: "Ihre Angaben",
    errorTitle: "Fehler: Ihre Angaben",
    lead: "So stehen Sie auf Vertrag und Rechnung. Paket und Preis bleiben, wie sie sind.",
    submit: "Angaben speichern",
    back: "Zurück, ohne zu ändern",
  },
  own: {
    title: "Paket bestellen",
    errorTitle: "Fehler: Paket bestellen",
    description:
      "Datenschutz-Paket für KI im Vertrieb online bestellen: Angaben machen, Postfach bestätigen, bezahlen.",
    lead: "Drei Schritte: Sie machen hier Ihre Angaben, bestätigen Ihr Postfach und sehen dann alles auf einen Blick. Erst dort bestellen Sie verbindlich.",
    packageHint: "Preise von heute, Fassung {{version}}.",
    compare: "Pakete vergleichen",
    contactHint:
      "An diese Adresse geht der Link zur Bestellung. Die Person wird als erste eingeladen.",
    note: "Wir speichern die Angaben nur für diese Bestellung. Bestellen Sie nicht, löschen wir sie von selbst.",
    privacy: "Datenschutzhinweise",
    book: "Erstgespräch buchen",
    submit: "Weiter",
    requestedTitle: "Ein Schritt fehlt noch: Ihr Postfach",
    requestedLead:
      "Wir haben Ihnen einen Link geschickt. Er führt zur Zusammenfassung, dort bestellen Sie. Vorher ist nichts bestellt.",
  },
};
