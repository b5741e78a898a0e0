/** The contract behind a package: its term, another package, its end. */
export default {
  title: "Vertrag",
  errorTitle: "Fehler: Vertrag",
  package: "Paket und Rechnungen",
  see: "Vertrag ansehen, Paket wechseln oder kündigen",
  paidBy: "Bezahlt wird",
  way: { invoice: "auf Rechnung", card: "mit Karte", sepa_debit: "per SEPA-Lastschrift" },
  changePayment: "Karte oder Konto ändern",
  restsSince: "Ruht seit",
  next: "Danach",
  nextValue: "{{package}} ab {{from}}",
  endsOn: "Gekündigt zum",
  none: {
    title: "Für diesen Arbeitsbereich läuft kein Vertrag.",
    lead: "In der Bestellung steht schon, was wir von Ihnen wissen.",
    order: "Ein Paket bestellen",
  },
  change: {
    title: "Paket wechseln",
    lead: "Ein größeres Paket gilt sofort, ein kleineres zum Ende der Laufzeit. Die Laufzeit beginnt nicht von vorn.",
    more: "{{monthly}} im Monat, netto. Gilt sofort; für den Rest dieses Monats kommen {{net}} netto dazu ({{gross}} mit Umsatzsteuer).",
    less: "{{monthly}} im Monat, netto. Gilt ab {{from}}; bis dahin bleibt alles, wie es ist.",
    submit: "Zahlungspflichtig wechseln",
    drop: "Doch beim heutigen Paket bleiben",
  },
  useCases: {
    title: "Welche KI-Einsätze bearbeitbar bleiben",
    errorTitle: "Fehler: Welche KI-Einsätze bearbeitbar bleiben",
    crumb: "KI-Einsätze",
    choose: "Wählen, welche KI-Einsätze bearbeitbar bleiben",
    now_one:
      "Ihr Paket umfasst einen KI-Einsatz, hier stehen {{of}}. Einer bleibt bearbeitbar, die anderen sind lesbar und lassen sich mitnehmen. Gelöscht wird nichts.",
    now_other:
      "Ihr Paket umfasst {{count}}\u00a0KI-Einsätze, hier stehen {{of}}. So viele bleiben bearbeitbar, die anderen sind lesbar und lassen sich mitnehmen. Gelöscht wird nichts.",
    later_one:
      "Ab {{day}} umfasst Ihr Paket einen KI-Einsatz, hier stehen {{of}}. Einer bleibt dann bearbeitbar, die anderen sind lesbar und lassen sich mitnehmen. Gelöscht wird nichts.",
    later_other:
      "Ab {{day}} umfasst Ihr Paket {{count}}\u00a0KI-Einsätze, hier stehen {{of}}. So viele bleiben dann bearbeitbar, die anderen sind lesbar und lassen sich mitnehmen. Gelöscht wird nichts.",
    legend_one: "Wählen Sie einen",
    legend_other: "Wählen Sie {{count}}",
    hint: "Solange Sie nicht wählen, bleiben die ältesten bearbeitbar. Mit einem größeren Paket sind es wieder alle.",
    submit: "Auswahl speichern",
    allTitle: "Ihr Paket reicht für alle KI-Einsätze.",
    all: "Es gibt nichts zu wählen: Alle sind bearbeitbar.",
    error: {
      all: "Inzwischen reicht Ihr Paket für alle KI-Einsätze. Es gibt nichts mehr zu wählen.",
      count_one: "Bitte wählen Sie genau einen KI-Einsatz.",
      count_other: "Bitte wählen Sie genau {{count}}\u00a0KI-Einsätze.",
      unknown: "Bitte wählen Sie aus den KI-Einsätzen, die hier stehen.",
    },
  },
  cancel: {
    title: "Kündigen",
    lead: "Wenn Sie heute kündigen, endet der Vertrag am {{day}}.",
    after:
      "Danach bleibt Ihr Arbeitsbereich lesbar, und Sie können alles mitnehmen. Gelöscht wird nichts, ohne dass Sie es vorher erfahren.",
    sure: "Ja, ich kündige zum {{day}}.",
    submit: "Jetzt kündigen",
  },
  stay: {
    title: "Gekündigt",
    lead: "Der Vertrag endet am {{day}}. Bis dahin bleibt alles, wie es ist.",
    until: "Bis zum {{day}} können Sie die Kündigung zurücknehmen.",
    submit: "Kündigung zurücknehmen",
  },
  unavailable: {
    title: "Der Zahlungsdienst antwortet gerade nicht",
    text: "Es hat sich nichts geändert. Bitte versuchen Sie es in ein paar Minuten noch einmal.",
  },
  error: {
    choose: "Bitte wählen Sie ein Paket.",
    sure: "Bitte bestätigen Sie, dass Sie kündigen wollen.",
    rests:
      "Der Vertrag ruht. Ein größeres Paket können Sie bestellen, sobald er weiterläuft; schreiben Sie Ihrer Beratung.",
    same: "Dieses Paket haben Sie schon.",
    cancelled:
      "Der Vertrag ist gekündigt. Nehmen Sie die Kündigung zurück, dann können Sie wechseln.",
    refused: "Ihre USt-IdNr.\u00a0ist noch nicht bestätigt. Bitte sprechen Sie mit Ihrer Beratung.",
    already: "Der Vertrag ist schon gekündigt.",
    "no-package": "Für diesen Arbeitsbereich läuft kein Vertrag.",
    "not-cancelled": "Der Vertrag ist nicht gekündigt.",
    "too-late": "Dafür ist es zu spät. Ein neues Paket können Sie nach dem Ende bestellen.",
    repeated: "Bitte geben Sie nur einen Wert an.",
    invalid: "Bitte bestätigen Sie, dass Sie kündigen wollen.",
    broken: "Das Formular war unvollständig. Bitte senden Sie es noch einmal ab.",
  },
};
