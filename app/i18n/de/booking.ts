export default {
  claim: "Erstgespräch",
  cta: "Erstgespräch buchen",
  pageTitle: "Erstgespräch buchen – Tulos",
  description:
    "Kostenloses Erstgespräch zu KI im Vertrieb: freie Termine ansehen und ohne Anmeldung buchen.",
  title: "{{minutes}} Minuten, die Ihnen Klarheit bringen",
  lead: "Erzählen Sie uns, was Sie mit KI vorhaben. Sie bekommen eine erste Einschätzung, was zu klären ist – kostenlos und unverbindlich.",
  errorTitle: "Fehler",
  call: {
    title: "Besprechen Sie das Ergebnis mit uns – kostenlos",
    text: "{{minutes}} Minuten mit einer Beraterin oder einem Berater, ohne Verpflichtung.",
    withReport:
      "{{minutes}} Minuten mit einer Beraterin oder einem Berater. Ihr Ergebnis liegt dann schon vor, Ihre Antworten nur, wenn Sie es möchten.",
  },
  time: {
    legend: "Wann passt es Ihnen?",
    zone: "Alle Zeiten in der Zeitzone {{zone}}.",
    next: "Nächster freier Termin",
    alternatives: "Diese Termine sind noch frei",
    more: "Weitere Termine",
    earlier: "Frühere Termine",
    later: "Spätere Termine",
    all: "Alle freien Termine ansehen",
    noneTitle: "Derzeit ist kein Termin frei",
    none: "Derzeit ist kein Termin frei. Hinterlassen Sie uns gern eine Nachricht, wir melden uns bei Ihnen.",
    write: "Nachricht schreiben",
  },
  form: {
    title: "Wer sind Sie?",
    name: "Name",
    email: "E-Mail-Adresse",
    phone: "Telefon",
    company: "Unternehmen",
    topic: "Worum geht es?",
    choose: "Bitte wählen",
    message: "Nachricht",
    messageHint: "Was sollten wir vor dem Gespräch wissen?",
    note: "Wir verwenden Ihre Angaben nur, um diesen Termin vorzubereiten und durchzuführen. Näheres steht in den",
    privacy: "Datenschutzhinweisen",
    submit: "Termin verbindlich buchen",
  },
  report: {
    title: "Aus Ihrem Bericht übernommen",
    lead: "Was Sie uns schon gesagt haben, steht unten im Formular. Das Ergebnis Ihres Pilotenchecks liegt uns vor.",
    share:
      "Die Beraterin oder der Berater darf zur Vorbereitung auch meine Antworten im Pilotencheck sehen.",
  },
  topics: {
    "planned-use": "Ein KI-Einsatz, den wir planen",
    "running-use": "Ein KI-Einsatz, der schon läuft",
    "check-result": "Das Ergebnis unseres Pilotenchecks",
    dpo: "Ein externer Datenschutzbeauftragter",
    other: "Etwas anderes",
  },
  problem: {
    taken: "Bitte wählen Sie eine andere Zeit",
    refused: "Sie haben schon gebucht",
    limited: "Bitte warten Sie ein wenig",
  },
  error: {
    time: "Bitte wählen Sie einen Termin.",
    name: "Bitte geben Sie Ihren Namen an.",
    email: "Bitte geben Sie eine E-Mail-Adresse an, zum Beispiel name@firma.de.",
    phone: "Bitte prüfen Sie die Telefonnummer, zum Beispiel +49\u00a030\u00a0123456.",
    topic: "Bitte wählen Sie ein Thema.",
    tooLong: "Das ist zu lang. Bitte kürzen Sie die Angabe.",
    control: "Hier sind nur gewöhnliche Zeichen in einer Zeile möglich.",
    repeated: "Diese Angabe kam doppelt an. Bitte füllen Sie das Feld einmal aus.",
    invalid: "Diese Angabe konnten wir nicht lesen. Bitte füllen Sie das Feld neu aus.",
    taken:
      "Dieser Termin ist leider nicht mehr frei. Ihre Angaben sind noch da: Bitte wählen Sie eine andere Zeit.",
    refused:
      "Mit diesem Formular haben Sie schon einen Termin gebucht: {{moment}}. Um ihn zu ändern, sagen Sie ihn über den Link in Ihrer Bestätigung ab und buchen neu.",
    limited_one:
      "Das waren viele Buchungen in kurzer Zeit. Bitte versuchen Sie es in {{count}} Minute noch einmal. Ihre Angaben sind noch da.",
    limited_other:
      "Das waren viele Buchungen in kurzer Zeit. Bitte versuchen Sie es in {{count}} Minuten noch einmal. Ihre Angaben sind noch da.",
  },
  booked: {
    title: "Ihr Termin ist gebucht",
    zone: "Zeitzone: {{zone}}",
    mail: "Die Bestätigung mit Kalenderdatei ist auf dem Weg in Ihr Postfach. Darin steht auch, mit wem Sie sprechen.",
    cancel:
      "Passt der Termin doch nicht, sagen Sie ihn mit dem Link in der E-Mail ab. Das genügt, Gründe brauchen wir nicht.",
    keep: "Ihre Angaben bewahren wir {{months}} Monate nach dem Termin auf oder löschen sie früher auf Ihren Wunsch.",
    home: "Zur Startseite",
  },
  cancel: {
    submit: "Termin absagen",
    again: "Neuen Termin wählen",
    open: {
      title: "Möchten Sie diesen Termin absagen?",
      lead: "Ein Klick genügt. Danach ist die Zeit wieder frei.",
    },
    cancelled: {
      title: "Ihr Termin ist abgesagt",
      lead: "Danke, dass Sie Bescheid geben. Sie bekommen eine E-Mail, die den Termin auch aus Ihrem Kalender nimmt.",
    },
    used: {
      title: "Dieser Termin ist schon abgesagt",
      lead: "Sie haben diesen Link bereits benutzt. Es ist nichts weiter zu tun.",
    },
    expired: {
      title: "Dieser Termin liegt in der Vergangenheit",
      lead: "Absagen war bis zum Beginn des Gesprächs möglich.",
    },
    voided: {
      title: "Dieser Termin findet nicht statt",
      lead: "Er wurde schon abgesagt. Die Einzelheiten stehen in Ihrer jüngsten E-Mail.",
    },
    unknown: {
      title: "Diesen Link kennen wir nicht",
      lead: "Vielleicht wurde er beim Kopieren abgeschnitten. Bitte öffnen Sie den Link aus der E-Mail noch einmal vollständig.",
    },
  },
  calendar: {
    title: "Erstgespräch: {{who}}",
    description:
      "Kostenloses und unverbindliches Erstgespräch zu KI im Vertrieb. Absagen können Sie mit dem Link in der Bestätigung.",
  },
};
