/** Words of the documents that only exist on paper. */
export default {
  title: "{{label}}: Pilotencheck {{useCase}}",
  made: "Erstellt am {{made}} nach festen Regeln, Fassung\u00a0{{version}}. Rechtsstand {{asOf}}.",
  scale: "0\u00a0heißt: kein Handlungsbedarf erkannt. 100\u00a0heißt: so nicht starten.",
  checklist: "Ihre Checkliste vor dem Start",
  checklistIntro: "Ein Punkt pro Zeile. Haken Sie ab, was erledigt und belegt ist.",
  measures: "Alle Maßnahmen, die zu Ihren Antworten passen",
  measuresIntro_one: "Eine Maßnahme, mit Zuständigkeit und Aufwand.",
  measuresIntro_other: "{{count}}\u00a0Maßnahmen, mit Zuständigkeit und Aufwand.",
  measure: "Maßnahme",
  priority: "Priorität",
  owner: "Zuständig",
  effort: "Aufwand",
  points: "Ihre Antworten und ihre Punkte",
  pointsIntro:
    "Jede Antwort zählt nach festen Regeln. Die Summe geteilt durch die möglichen Punkte ergibt den Risikowert.",
  question: "Frage und Antwort",
  total: "Summe",
  of: "{{raw}} von\u00a0{{max}}",
  references: "Rechtsquellen",
  footer: "{{company}} · Pilotencheck vom {{made}}",
  page: "Seite",
};
