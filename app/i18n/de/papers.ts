/** The papers of a contract, as PDF. */
export default {
  title: "Vertragspapiere",
  back: "Zurück zu Paket und Rechnungen",
  page: "Seite",
  client: "Kunde",
  company: "Anbieter",
  sample: "Muster",
  sampleText:
    "Dieses Papier ist ein Muster, bis der Anbieter seine eigenen Texte hinterlegt hat. Bitte lassen Sie es vor dem Gebrauch prüfen.",
  order: {
    title: "Bestellbestätigung",
    lead: "Das haben Sie bei {{company}} bestellt.",
    what: "Leistung, Preis und Laufzeit",
    package: "Paket",
    paidBy: "Bezahlt wird",
    way: { invoice: "auf Rechnung", card: "mit Karte", sepa_debit: "per SEPA-Lastschrift" },
    ordered: "Bestellt am",
    tax: "Umsatzsteuer",
    taxText:
      "Alle Preise sind Nettopreise. Die Umsatzsteuer steht auf jeder Rechnung. Dieses Papier ist keine Rechnung.",
  },
  processing: {
    title: "Vertrag zur Auftragsverarbeitung",
    lead: "Vertrag nach Art.\u00a028\u00a0Abs.\u00a03\u00a0DSGVO mit {{company}} für die Daten im Arbeitsbereich.",
    conclusion: "Abschluss",
    accepted:
      "Elektronisch angenommen von {{by}}, {{at}}, in der Fassung {{version}} (Art.\u00a028\u00a0Abs.\u00a09\u00a0DSGVO).",
    notAccepted: "Noch nicht angenommen.",
  },
  appointment: {
    title: "Benennung des Datenschutzbeauftragten",
    lead: "Benennung nach Art.\u00a037\u00a0DSGVO und §\u00a038\u00a0BDSG.",
    whom: "Wer benannt wird",
    text: "Mit Wirkung vom {{from}} benennen wir {{company}} als externen Datenschutzbeauftragten.",
    tasks: "Aufgaben",
    tasksText:
      "Unterrichten und beraten, die Einhaltung überwachen, zur Datenschutz-Folgenabschätzung beraten, mit der Aufsichtsbehörde zusammenarbeiten (Art.\u00a039\u00a0DSGVO). Über Zwecke und Mittel entscheidet weiterhin unser Unternehmen.",
    position: "Stellung",
    positionText:
      "Der Datenschutzbeauftragte ist weisungsfrei, wird früh eingebunden, berichtet der höchsten Leitung und ist zur Vertraulichkeit verpflichtet (Art.\u00a038\u00a0DSGVO).",
    signature: "Unterschriften",
    signatureText:
      "Ort und Tag, für das Unternehmen: ________________________\nOrt und Tag, für den Datenschutzbeauftragten: ________________________",
  },
  notice: {
    title: "Angaben für die Meldung an die Aufsichtsbehörde",
    lead: "Die Kontaktdaten des Datenschutzbeauftragten sind zu veröffentlichen und der Aufsichtsbehörde mitzuteilen (Art.\u00a037\u00a0Abs.\u00a07\u00a0DSGVO).",
    controller: "Verantwortlicher",
    officer: "Datenschutzbeauftragter",
    name: "Name",
    address: "Anschrift",
    email: "E-Mail",
    phone: "Telefon",
    from: "Benannt seit",
    how: "So melden Sie",
    howText:
      "Die Aufsichtsbehörde Ihres Bundeslandes hat dafür ein Formular auf ihrer Website. Übertragen Sie die Angaben dorthin, und bewahren Sie die Bestätigung als Nachweis auf.",
  },
};
