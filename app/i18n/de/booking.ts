export default {
  claim: "Erstgespräch",
  cta: "Erstgespräch buchen",
  pageTitle: "Erstgespräch buchen",
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
    earlier: "Frühere Woche",
    later: "Spätere Woche",
    noneTitle: "Derzeit ist kein Termin frei",
    none: "Hinterlassen Sie uns gern eine Nachricht, wir melden uns bei Ihnen.",
  },
  choice: {
    title: "Andere Zeitzone oder eine bestimmte Person",
    zoneTitle: "Andere Zeitzone",
    zone: "Zeitzone",
    berlin: "Berlin",
    with: "Mit wem möchten Sie sprechen?",
    any: "Wer zuerst frei ist",
    also: "Soll noch jemand dabei sein?",
    alsoHint: "Dann sehen Sie nur Zeiten, zu denen beide frei sind.",
    nobody: "Niemand",
    show: "Zeiten anzeigen",
  },
  live: {
    held: "Dieser Termin ist bis {{time}}\u00a0Uhr für Sie reserviert.",
    taken: "Dieser Termin ist gerade vergeben worden. Bitte wählen Sie einen anderen.",
    over: "Die Reservierung ist abgelaufen. Vielleicht ist der Termin noch frei: Buchen Sie einfach weiter.",
    offline:
      "Die freien Zeiten ließen sich nicht auffrischen. Beim Buchen prüfen wir sie noch einmal.",
    ownZone: "Zeiten für {{zone}} anzeigen",
  },
  way: {
    legend: "Wie möchten Sie sprechen?",
    phone: {
      label: "Telefon",
      note: "Wir rufen Sie an. Das Gespräch wird nicht aufgezeichnet.",
    },
    video: {
      label: "Videoraum",
      note: "Sie brauchen nur einen Browser. Es wird nichts aufgezeichnet, und Ihre Kamera können Sie auslassen.",
    },
    "on-site": {
      label: "Bei uns im Büro",
      note: "Am Empfang nennen Sie nur Ihren Namen. Eine Besucherliste führen wir nicht.",
    },
  },
  place: {
    phone: "Telefon: Wir rufen Sie an unter {{phone}}",
    video: "Videoraum: {{room}}",
    videoLater: "Videoraum: Den Link bekommen Sie vor dem Gespräch per E-Mail",
    "on-site": "Bei uns im Büro: {{address}}",
  },
  wish: {
    title: "Kein passender Termin?",
    text: "Schreiben Sie uns, wann es Ihnen passt. Wir melden uns per E-Mail und finden eine Zeit.",
    link: "Nachricht schreiben",
  },
  move: {
    submit: "Termin verschieben",
    none: "Derzeit ist kein anderer Termin frei. Ihr Termin bleibt bestehen.",
    cancelInstead: "Den Termin lieber absagen",
    open: {
      title: "Termin verschieben",
      lead: "Wählen Sie eine andere Zeit. Bis Sie unten bestätigen, bleibt alles, wie es ist:",
    },
    moved: {
      title: "Ihr Termin ist verschoben",
      lead: "Sie bekommen eine E-Mail, die den Termin auch in Ihrem Kalender verschiebt.",
    },
  },
  form: {
    title: "Wer sind Sie?",
    name: "Name",
    email: "E-Mail-Adresse",
    phone: "Telefon",
    company: "Unternehmen",
    phoneHint: "Nötig, wenn wir Sie anrufen sollen.",
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
    zone: "Diese Zeitzone kennen wir nicht. Bitte wählen Sie eine andere.",
    with: "Bitte wählen Sie eine Person aus der Liste.",
    way: "Bitte wählen Sie, wie Sie sprechen möchten.",
    phoneNeeded:
      "Bitte geben Sie Ihre Telefonnummer an, damit wir Sie anrufen können, oder wählen Sie einen anderen Weg.",
    phone: "Bitte prüfen Sie die Telefonnummer, zum Beispiel +49\u00a030\u00a0123456.",
    topic: "Bitte wählen Sie ein Thema.",
    tooLong: "Das ist zu lang. Bitte kürzen Sie die Angabe.",
    control: "Hier sind nur gewöhnliche Zeichen in einer Zeile möglich.",
    repeated: "Diese Angabe kam doppelt an. Bitte füllen Sie das Feld einmal aus.",
    invalid: "Diese Angabe konnten wir nicht lesen. Bitte füllen Sie das Feld neu aus.",
    taken:
      "Dieser Termin ist leider nicht mehr frei. Ihre Angaben sind noch da: Bitte wählen Sie eine andere Zeit.",
    refused:
      "Mit diesem Formular haben Sie schon einen Termin gebucht: {{moment}}. Um ihn zu ändern, verschieben Sie ihn über den Link in Ihrer Bestätigung.",
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
      "Passt der Termin doch nicht, verschieben Sie ihn oder sagen Sie ihn ab: Die Links stehen in der E-Mail. Gründe brauchen wir nicht.",
    keep: "Die Angaben zu diesem Termin bewahren wir {{months}} Monate auf oder löschen sie früher auf Ihren Wunsch.",
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
  feed: { name: "{{brand}}: Erstgespräche", busy: "Belegt" },
  calendar: {
    title: "Erstgespräch: {{who}}",
    description:
      "Kostenloses und unverbindliches Erstgespräch zu KI im Vertrieb. Verschieben und absagen können Sie mit den Links in der Bestätigung.",
  },
};
