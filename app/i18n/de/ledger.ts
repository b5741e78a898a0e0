export default {
  title: { fields: "Daten hinein", results: "Ergebnisse hinaus" },
  lead: {
    fields:
      "Welche Felder bekommt die KI zu sehen, und braucht sie jedes davon? Was fehlt, bleibt sichtbar eine Lücke.",
    results:
      "Was kommt heraus, wo wird es gespeichert, wer sieht es, und wer entscheidet? Was fehlt, bleibt sichtbar eine Lücke.",
  },
  coverage: {
    fields_one: "{{assessed}} von {{count}} Feld bewertet",
    fields_other: "{{assessed}} von {{count}} Feldern bewertet",
    results_one: "{{assessed}} von {{count}} Ergebnis bewertet",
    results_other: "{{assessed}} von {{count}} Ergebnissen bewertet",
  },
  edit: {
    fields: "Felder einzeln bewerten",
    results: "Ergebnisse einzeln bewerten",
    readFields: "Felder ansehen",
    readResults: "Ergebnisse ansehen",
  },
  name: { fields: "Feld", results: "Ergebnis" },
  nameHint: {
    fields: "Objekt und Feld, wie sie im CRM heißen, zum Beispiel Contact.Email.",
    results: "Zum Beispiel: Score 0–100 je Kontakt.",
  },
  column: {
    category: "Art der Daten",
    source: "Quelle",
    treatment: "Umgang",
    retention: "Löschfrist",
    writtenTo: "Wo es gespeichert wird",
    seenBy: "Wer es sieht",
    decidedBy: "Wer entscheidet",
    effect: "Was es bewirkt",
  },
  hint: {
    source: "Woher das Feld kommt, zum Beispiel: Formular auf der Website.",
    retention: "Wann es gelöscht wird, zum Beispiel: 24 Monate nach dem letzten Kontakt.",
    writtenTo: "System und Feld, oder: nirgends.",
    seenBy: "Rollen oder Abteilungen.",
    decidedBy: "Der Mensch, der mit dem Ergebnis etwas entscheidet.",
  },
  treatment: {
    needed: "wird gebraucht",
    pseudonymise: "nur pseudonymisiert",
    block: "gesperrt",
  },
  unknown: "noch nicht bekannt",
  gap: "fehlt",
  add: { fields: "Feld eintragen", results: "Ergebnis eintragen" },
  submit: "Eintragen",
  save: "Speichern",
  back: "Zurück",
  remove: "Eintrag entfernen",
  errorTitle: "Fehler: {{name}}",
  emptyTitle: { fields: "Noch keine Felder", results: "Noch keine Ergebnisse" },
  empty: {
    fields:
      "Beginnen Sie mit einem Vorschlag, fügen Sie eine Tabelle ein, oder tragen Sie das erste Feld selbst ein.",
    results: "Tragen Sie ein, was die KI ausgibt. Meist sind es zwei oder drei Dinge.",
  },
  suggest: {
    title: "Schneller anfangen",
    fields:
      "Wir tragen ein, was es dort üblicherweise gibt. Prüfen Sie, was bei Ihnen zutrifft, und entfernen Sie den Rest.",
    results:
      "Wir tragen ein, was der Anbieter für diesen Einsatz beschreibt. Prüfen Sie, was bei Ihnen zutrifft.",
    from: "Vorschlag für {{name}}",
  },
  import: {
    title: "Aus einer Tabelle einfügen",
    lead: "Kopieren Sie Zellen aus Excel hierher, oder wählen Sie eine CSV-Datei. Vor dem Übernehmen sehen Sie jede Zeile.",
    file: "Oder als CSV-Datei",
    fileHint:
      "Mit Semikolon, Komma oder Tabulator getrennt, wie Excel, HubSpot und Salesforce sie schreiben. Gewählt geht sie dem Text oben vor.",
    broken:
      "Diese Datei ließ sich nicht lesen. Bitte speichern Sie die Tabelle als CSV und wählen Sie sie noch einmal.",
    table: "Tabelle",
    hint: "Spalten: Feld, Kategorie, Quelle, Umgang, Löschfrist. Eine Kopfzeile ist möglich, nur das Feld ist nötig.",
    look: "Vorschau zeigen",
    preview: "Vorschau",
    row: "Zeile",
    fits: "Zeile {{line}} passt",
    problem: "Zeile {{line}}: {{why}}",
    count: "{{good}} von {{count}} Zeilen können übernommen werden.",
    take_one: "{{count}} Feld übernehmen",
    take_other: "{{count}} Felder übernehmen",
    empty: "Bitte fügen Sie mindestens eine Zeile ein, oder wählen Sie eine CSV-Datei.",
    many: "Das sind zu viele Zeilen auf einmal. Möglich sind 500 Felder je KI-Einsatz.",
    why: {
      name: "das Feld fehlt",
      long: "ein Text ist länger als 200 Zeichen",
      category: "diese Art von Daten kennen wir nicht",
      treatment: "Umgang bitte als „wird gebraucht“, „pseudonymisieren“ oder „sperren“",
      twice: "kommt doppelt vor",
      known: "steht schon im Verzeichnis",
    },
  },
  conflict: {
    title: "Jemand war schneller",
    now: "{{column}} ist jetzt: {{now}}.",
    kept: "Gespeichert wurde von Ihnen noch nichts. Ihre Eingaben stehen unten: Prüfen Sie sie und speichern Sie noch einmal.",
  },
  error: {
    required: "Bitte geben Sie einen Namen an.",
    tooLong: "Das ist zu lang. Bitte kürzen Sie es auf 200 Zeichen.",
    control: "Darin sind unsichtbare Zeichen. Bitte geben Sie es noch einmal ein.",
    choice: "Bitte wählen Sie eine der angebotenen Möglichkeiten.",
    repeated: "Das kam doppelt an. Bitte geben Sie es einmal an.",
    known: "Das steht schon im Verzeichnis.",
    full: "Mehr als 500 Einträge sind nicht möglich.",
  },
};
