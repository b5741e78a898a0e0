/** Adding an AI use case without a self-check. */
export default {
  add: "KI-Einsatz hinzufügen",
  title: "KI-Einsatz hinzufügen",
  errorTitle: "Fehler: KI-Einsatz hinzufügen",
  lead: "Wählen Sie, was die KI im Vertrieb tun soll. Der Plan mit Maßnahmen steht dann sofort.",
  choose: "Was soll die KI tun?",
  other: "Etwas anderes",
  otherText: "Ein Einsatz, der hier nicht steht. Der Plan beginnt mit dem, was immer gilt.",
  again: "Anderen Einsatz wählen",
  noCheck:
    "Ohne Pilotencheck kennen wir nur, was Sie hier angeben. Nichts gilt als erledigt; was noch fehlt, kommt mit der Einstufung dazu.",
  name: "Wie heißt der Einsatz bei Ihnen?",
  vendor: "Von welchem Anbieter kommt die KI?",
  vendorHint: "Steht er nicht in der Liste, tragen Sie ihn später im Verzeichnis ein.",
  noVendor: "anderer oder noch offen",
  usual:
    "Übliche Felder und Ergebnisse von HubSpot oder Salesforce gleich eintragen, um sie zu bewerten",
  personalData: "Gehen personenbezogene Daten hinein?",
  personalDataHint:
    "Namen, E-Mail-Adressen und Gesprächsnotizen gehören dazu, auch bei Geschäftskontakten.",
  yes: "Ja",
  no: "Nein",
  flags: "Was trifft zu?",
  flagsHint: "Nur ankreuzen, was Sie wissen. Alles lässt sich in der Einstufung ändern.",
  submit: "KI-Einsatz anlegen",
  full: {
    title: "Ihr Paket ist voll",
    text: "Alle KI-Einsätze, die Ihr Paket enthält, sind angelegt. Für weitere wählen Sie ein größeres Paket.",
    action: "Paket ansehen",
  },
  error: {
    required: "Bitte geben Sie dem Einsatz einen Namen.",
    tooLong: "Der Name ist zu lang. Möglich sind 200 Zeichen.",
    control: "Bitte entfernen Sie die unsichtbaren Zeichen.",
    vendor: "Bitte wählen Sie einen der angebotenen Anbieter.",
    personalData: "Bitte geben Sie an, ob personenbezogene Daten hineingehen.",
    flags: "Bitte wählen Sie nur aus den angebotenen Punkten.",
    full: "Ihr Paket ist voll. Für weitere KI-Einsätze wählen Sie ein größeres Paket.",
    repeated: "Das kam doppelt an. Bitte geben Sie es einmal an.",
    broken: "Das Formular kam unvollständig an. Bitte senden Sie es noch einmal ab.",
  },
};
