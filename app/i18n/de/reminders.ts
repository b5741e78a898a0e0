/** How somebody wants to be reminded of what they have to do. */
export default {
  title: "Erinnerungen und E-Mails",
  errorTitle: "Fehler: Erinnerungen und E-Mails",
  lead: "Wir erinnern Sie per E-Mail an Maßnahmen, für die Sie verantwortlich sind, und an deren Wiedervorlage.",
  see: "Erinnerungen einstellen",
  legend: "Wie möchten Sie erinnert werden?",
  choice: {
    each: {
      label: "Rechtzeitig zu jedem Termin",
      help: "30, 7 und einen Tag vorher um 8:00\u00a0Uhr, und einmal am ersten Arbeitstag danach. Was auf denselben Tag fällt, kommt zusammen.",
    },
    weekly: {
      label: "Einmal in der Woche",
      help: "Montags um 8:00\u00a0Uhr alles, was überfällig ist oder in den nächsten 30\u00a0Tagen ansteht.",
    },
  },
  mentions: {
    legend: "Wenn Sie jemand in einem Kommentar nennt",
    label: "E-Mail schicken",
    help: "Ohne Haken steht der Kommentar nur im Arbeitsbereich.",
  },
  always:
    "Immer schicken wir, was Ihre Anmeldung, Ihre Termine, Vertrag und Rechnungen betrifft, und wenn ein angenommenes Risiko endet: Davon sollen Sie auf jeden Fall erfahren.",
  submit: "Speichern",
  error: {
    choose: "Bitte wählen Sie eine der beiden Möglichkeiten.",
    repeated: "Bitte geben Sie nur einen Wert an.",
    broken: "Das Formular war unvollständig. Bitte senden Sie es noch einmal ab.",
  },
};
