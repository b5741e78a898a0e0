export default {
  pageTitle: "Über uns",
  description:
    "Wer hinter dem Pilotencheck steht, was uns wichtig ist und wofür wir nicht stehen: Datenschutz, der den Vertrieb nicht ausbremst.",
  title: "Datenschutz, der den Vertrieb nicht ausbremst",
  lead: "Bei {{company}} arbeiten Fachleute für Datenschutz und IT-Sicherheit mit langjähriger Praxiserfahrung rund um CRM-Systeme wie HubSpot und Salesforce.",
  valuesTitle: "Was uns wichtig ist",
  values: {
    check: { title: "Erst prüfen", text: "Wir prüfen, bevor wir raten." },
    honest: { title: "Ehrlich sein", text: "Wir sagen auch, was nicht geht." },
    plain: {
      title: "Verständlich schreiben",
      text: "Wir schreiben so, dass Ihr Vertrieb es versteht.",
    },
  },
  notTitle: "Wofür wir nicht stehen",
  notText:
    "Wir versprechen keine „rechtssichere KI“, keine Bußgeldfreiheit und keine Siegel, die es nicht gibt.",
  personTitle: "Ihre Ansprechperson",
  name: "Name",
  role: "Aufgabe",
  phone: "Telefon",
  email: "E-Mail",
  sample:
    "Muster: Was hier über das Unternehmen und seine Erfahrung steht, bestätigt das Unternehmen vor der Veröffentlichung.",
  referencesTitle: "Was andere sagen",
  proofTitle: "Diese Seiten sind die Probe",
  proof:
    "Wer zu Datenschutz berät, sollte ihn zeigen: Diese Seiten setzen keine Cookies, laden nichts von Dritten und brauchen kein Skript. Auch die Regeln des Pilotenchecks liegen offen.",
  proofLink: "So rechnen wir",
  closing: "Lernen wir uns kennen",
  book: "Erstgespräch buchen",
};
