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
    not: "Wir verlangen keine Anmeldung. Wir speichern nichts, solange Sie weder den Bericht noch einen Link zum Weitermachen anfordern. Wir setzen auf diesen Seiten keine Cookies.",
    note: "Die Auswertung ist eine automatische Ersteinschätzung und keine Rechtsberatung.",
  },
  question: {
    place: "Frage {{number}}",
    next: "Weiter",
    evaluate: "Auswerten",
    back: "Zurück",
    toResult: "Zum Ergebnis",
    why: "Warum fragen wir das?",
    points:
      "So viele Punkte zählt diese Frage höchstens: Vertrauen\u00a0{{trust}}, Haftung\u00a0{{liability}}, Verlorene Daten\u00a0{{recovery}}.",
    noPoints: "Diese Antwort ändert keinen Risikowert. Sie hilft, die Hinweise einzuordnen.",
    leftRange: "danach noch {{least}} bis\u00a0{{most}}",
    left_one: "danach noch eine",
    left_other: "danach noch\u00a0{{count}}",
    leftNone: "die letzte",
    keys: "Mit Tastatur: Zifferntasten wählen, Enter geht weiter.",
    nothingKept:
      "Ihre Antworten stehen nur in diesem Formular: Wenn Sie die Seite schließen, sind sie weg. Wir speichern sie erst, wenn Sie „Später weitermachen“ wählen oder den Bericht anfordern.",
    later: "Später weitermachen",
    errorTitle: "Fehler",
    lostTitle: "Ihre Antworten waren nicht mehr lesbar",
    lost: "Das passiert, wenn die Seite länger als einen Tag offen war, das Formular verändert wurde oder inzwischen neue Regeln gelten. Bitte beginnen Sie von vorn.",
  },
  why: {
    "q01-use-case":
      "Jeder KI-Einsatz bringt eigene Daten, Menschen und Pflichten mit. Davon hängt ab, welche Fragen folgen und welche Regeln gelten.",
    "q02-status":
      "Vor dem Start lassen sich Auflagen leichter erfüllen. Läuft die KI schon, werden dieselben Lücken dringender.",
    "q03-data":
      "Je heikler die Daten, desto strenger die Regeln. Nur was in die KI hineingeht, kann auch falsch verwendet werden oder verloren gehen.",
    "q04-legal-basis":
      "Ohne Rechtsgrundlage ist die Verarbeitung nicht erlaubt. Und im Zweifel zählt nur, was Sie belegen können.",
    "q05-information":
      "Menschen müssen wissen, was mit ihren Daten geschieht. Wer es erst im Streitfall erfährt, verliert das Vertrauen.",
    "q06-contract":
      "Wer Ihre Daten verarbeitet, braucht einen Vertrag, der genau das regelt. Private Zugänge haben keinen.",
    "q07-location":
      "Außerhalb von EU und EWR gelten andere Gesetze. Dann muss der Schutz zusätzlich abgesichert sein.",
    "q08-training":
      "Was in ein Modell eingelernt ist, lässt sich kaum zurückholen. Deshalb muss vorher klar sein, ob der Anbieter das darf.",
    "q09-security":
      "Gestohlene CRM-Daten schaden Ihnen, auch wenn die KI alles richtig macht. Jede Maßnahme senkt das Risiko messbar.",
    "q10-effect":
      "Ein interner Vorschlag ist etwas anderes als eine Entscheidung über einen Menschen. Von der Wirkung hängt ab, wer prüfen muss.",
    "q11-channels":
      "Für E-Mail, Telefon, Chat und Werbeplattformen gelten eigene Regeln, auch gegenüber Unternehmen.",
    "q12-consent":
      "Werbung ohne Einwilligung ist der häufigste Anlass für Abmahnungen. Hier zählt der Nachweis.",
    "q13-ai-disclosure":
      "Wer mit einer KI spricht, soll es wissen. Das verlangt die KI-Verordnung gleich zu Beginn des Gesprächs.",
    "q14-red-lines":
      "Einige Praktiken sind verboten oder strafbar, unabhängig davon, wie gut alles andere gelöst ist.",
    "q15-governance":
      "Pflichten erfüllen reicht nicht, Sie müssen es zeigen können. Was organisiert ist, senkt Ihr Risiko.",
    "q16-dpo":
      "Eine Datenschutzbeauftragte oder ein Datenschutzbeauftragter sieht Lücken früh und ist Ansprechperson für Betroffene und Behörden.",
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
