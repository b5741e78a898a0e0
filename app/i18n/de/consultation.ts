export default {
  pageTitle: "So läuft das Erstgespräch ab",
  description:
    "{{minutes}} Minuten zu Ihrem KI-Vorhaben im Vertrieb: was wir besprechen, was Sie mitbringen und was danach passiert. Kostenlos und unverbindlich.",
  title: "{{minutes}}\u00a0Minuten, die Ihnen Klarheit bringen",
  lead: "Erzählen Sie uns, was Sie mit KI vorhaben. Sie bekommen eine erste Einschätzung, was zu klären ist – kostenlos und unverbindlich.",
  book: "Termin auswählen",
  check: "Zuerst den Pilotencheck",
  note: "Ohne Anmeldung · Absagen geht mit einem Klick aus der Bestätigung",
  stepsTitle: "So läuft es ab",
  steps: {
    book: {
      title: "Termin auswählen",
      text: "Sie sehen die freien Zeiten und buchen ohne Anmeldung.",
    },
    confirm: {
      title: "Bestätigung bekommen",
      text: "Sie erhalten eine E-Mail mit Kalenderdatei und einem Link zum Absagen.",
    },
    talk: {
      title: "Sprechen",
      text: "Wir klären, welche Daten hineingehen, was herauskommen soll und wo die Risiken liegen.",
    },
    after: {
      title: "Entscheiden",
      text: "Sie wissen, was zu klären ist. Ob und wie es weitergeht, entscheiden Sie.",
    },
  },
  bringTitle: "Das hilft uns",
  bring: {
    useCase: "Welchen KI-Einsatz Sie planen oder schon nutzen",
    system: "Mit welchem CRM-System Sie arbeiten",
    report: "Ihr Bericht aus dem Pilotencheck, wenn Sie einen haben",
  },
  dataTitle: "Was mit Ihren Angaben passiert",
  data: "Wir verwenden Ihre Angaben nur, um diesen Termin vorzubereiten und durchzuführen. {{months}}\u00a0Monate nach dem Termin löschen wir die Termindaten. Näheres steht in den Datenschutzhinweisen.",
  dataLink: "Datenschutzhinweise lesen",
  notLegal:
    "Das Erstgespräch ist eine erste Einschätzung. Für die rechtliche Prüfung und Vertretung im Einzelfall wenden Sie sich bitte an eine Kanzlei.",
  closing: "Wann passt es Ihnen?",
};
