export default {
  name: "Pilotencheck",
  risk: { trust: "Vertrauen", liability: "Haftung", recovery: "Verlorene Daten" },
  start: {
    pageTitle: "Pilotencheck für KI im Vertrieb",
    description:
      "Höchstens 16 Fragen zu Ihrem KI-Einsatz im Vertrieb, eine klare Ampel und Ihre nächsten Schritte. Kostenlos und ohne Cookies.",
    title: "Der Pilotencheck für KI im Vertrieb",
    lead: "Höchstens 16 Fragen. Eine klare Ampel. Ein Bericht, mit dem Sie morgen weiterarbeiten können.",
    button: "Check starten",
    trust: "Kostenlos · in wenigen Minuten · ohne Anmeldung · ohne Cookies",
    path: "Fünf Abschnitte: Flugplan, Daten hinein, Verarbeitung, Ergebnisse hinaus, Verantwortung.",
    gainsTitle: "Das bekommen Sie",
    gains: {
      light: "Eine Ampel: Startklar, Startklar mit Auflagen oder Am Boden bleiben",
      scores: "Ihre drei Risikowerte: Vertrauen, Haftung und Verlorene Daten",
      findings: "Die bis zu fünf wichtigsten Feststellungen mit Rechtsbezug",
      steps: "Bis zu sieben nächste Schritte",
    },
    notTitle: "Was wir nicht tun",
    not: "Wir verlangen keine Anmeldung. Wir speichern nichts, solange Sie den Bericht nicht anfordern. Wir setzen auf diesen Seiten keine Cookies.",
    note: "Die Auswertung ist eine automatische Ersteinschätzung und keine Rechtsberatung.",
  },
  section: {
    flugplan:
      "Zuerst legen wir fest, um welchen KI-Einsatz es geht. Davon hängt ab, welche Regeln gelten.",
    daten:
      "Von den Daten hängt ab, was erlaubt ist, wen Sie informieren und was Sie schützen müssen.",
    verarbeitung:
      "Verträge, Ort und Schutzmaßnahmen entscheiden, ob Ihre Daten unterwegs sicher sind.",
    ergebnisse:
      "Was herauskommt, betrifft Menschen. Wie stark, entscheidet darüber, was erlaubt ist und wer prüfen muss.",
    verantwortung: "Im Ernstfall zählt, wer zuständig ist und was Sie nachweisen können.",
  },
  question: {
    place: "Frage {{number}} von {{of}}",
    next: "Weiter",
    evaluate: "Auswerten",
    back: "Zurück",
    toResult: "Zum Ergebnis",
    why: "Warum fragen wir das?",
    points:
      "So viele Punkte zählt diese Frage höchstens: Vertrauen\u00a0{{trust}}, Haftung\u00a0{{liability}}, Verlorene Daten\u00a0{{recovery}}.",
    noPoints: "Diese Antwort ändert keinen Risikowert. Sie hilft, die Hinweise einzuordnen.",
    nothingKept:
      "Ihre Antworten stehen nur in diesem Formular: Wenn Sie die Seite schließen, sind sie weg. Wir speichern sie erst, wenn Sie den Bericht anfordern.",
    errorTitle: "Fehler",
    lostTitle: "Ihre Antworten waren nicht mehr lesbar",
    lost: "Das passiert, wenn die Seite länger als einen Tag offen war, das Formular verändert wurde oder inzwischen neue Regeln gelten. Bitte beginnen Sie von vorn.",
  },
  problem: {
    missing: "Bitte wählen Sie eine Antwort.",
    "unknown-option": "Diese Antwort kennen wir nicht. Bitte wählen Sie eine aus der Liste.",
    repeated: "Eine Antwort kam doppelt an. Bitte wählen Sie noch einmal.",
    broken:
      "Dieses Formular kam unvollständig oder verändert an. Bitte wählen Sie Ihre Antwort noch einmal.",
    exclusive:
      "Eine Ihrer Antworten schließt die anderen aus. Bitte wählen Sie nur diese oder nur die anderen.",
  },
  result: {
    pageTitle: "{{label}} – Ihr Pilotencheck",
    kicker: "Ihr Pilotencheck · {{useCase}}",
    state: "Ergebnis: {{label}}. Risikowert {{value}} von\u00a0100.",
    gauge: "{{label}}: Risikowert {{value}} von\u00a0100.",
    scale:
      "0\u00a0heißt: kein Handlungsbedarf erkannt. 100\u00a0heißt: so nicht starten. Die Werte folgen festen Regeln. Hier können Sie",
    rulesLink: "die Regeln nachlesen",
    reasons: "Warum die Ampel so steht",
    reason: { go: "Hinweis", caution: "Mit Auflage", stop: "Vor dem Start" },
    findings: "Ihre wichtigsten Feststellungen",
    noFindings: "Die Regeln haben keinen Punkt gefunden, den Sie vor dem Start klären müssen.",
    steps: "Ihre nächsten Schritte",
    positives: "Das ist gut gelöst",
    answers: "Ihre Antworten ansehen und ändern",
    change: "Ändern",
  },
  explanation: {
    title: "Woher kommt jeder Punkt?",
    summary: "{{label}}: {{raw}}\u00a0von\u00a0{{max}}\u00a0Punkten, Wert\u00a0{{value}}",
    share:
      "Jede Antwort zählt nach festen Regeln. Ihre Antworten ergeben {{raw}} von {{max}}\u00a0möglichen Punkten: 100\u00a0×\u00a0{{raw}}\u00a0:\u00a0{{max}}, gerundet {{value}}. Fragen, die nicht gestellt wurden, zählen nicht mit.",
    caption: "So kommt der Wert für {{label}} zustande",
    answer: "Frage und Ihre Antwort",
    points: "Punkte",
    norm: "Rechtsbezug",
    of: "{{points}}\u00a0von\u00a0{{max}}",
    base: "Beginnt bei {{base}}\u00a0Punkten; was Sie umgesetzt haben, zieht ab.",
    sum: "Die Punkte werden addiert, gezählt werden höchstens\u00a0{{max}}.",
    overall:
      "Der Gesamtwert {{overall}} ist die Mitte zwischen dem höchsten der drei Werte und ihrem Durchschnitt.",
  },
};
