export default {
  home: {
    pageTitle: "KI im Vertrieb sicher einsetzen",
    description:
      "Prüfen Sie Ihren KI-Einsatz im Vertrieb in wenigen Minuten. Bericht mit Feststellungen, Rechtsbezug und nächsten Schritten. Kostenlos und ohne Cookies.",
    title: "KI im Vertrieb: erst prüfen, dann abheben.",
    lead: "KI verspricht weniger Aufwand und mehr Kontakte. Wo beim Datenschutz die Fußangeln liegen, zeigt Ihnen ein kurzer Check vor dem Start – wie im Cockpit.",
    start: "Pilotencheck starten",
    book: "Erstgespräch buchen",
    trust: "Kostenlos · höchstens 16 Fragen · ohne Anmeldung · ohne Cookies",
    panel: {
      title: "Vor dem Start · Lead-Scoring",
      result: "Ergebnis: Startklar mit Auflagen",
      rows: {
        basis: { label: "Rechtsgrundlage", word: "geprüft" },
        sources: { label: "Datenquellen", word: "geprüft" },
        contract: { label: "Auftragsverarbeitung", word: "fehlt" },
        profiling: { label: "Betroffene", word: "informiert" },
        oversight: { label: "Menschliche Aufsicht", word: "unklar" },
        deletion: { label: "Löschfristen", word: "unklar" },
      },
    },
    risksTitle: "Drei Risiken, über die wir reden müssen",
    risks: {
      trust: {
        title: "Vertrauen",
        text: "Wer sich falsch eingeschätzt oder überwacht fühlt, kauft woanders.",
      },
      liability: {
        title: "Haftung",
        text: "Verstöße können Bußgelder und Schadensersatz nach sich ziehen und kosten Nerven. Auch Mitbewerber und Verbände können dagegen vorgehen.",
      },
      recovery: {
        title: "Verlorene Daten",
        text: "CRM-Systeme sind ein lohnendes Ziel. Wer die Wiederherstellung nie geprobt hat, muss mit hohen Wiederbeschaffungskosten rechnen.",
      },
    },
    riskLink: "Risiko verstehen",
    risksLink: "Die drei Risiken im Überblick",
    mistakesTitle: "Sieben Fehler, die KI-Projekte im Vertrieb ausbremsen",
    mistakesLead:
      "KI-Systeme treffen Vorhersagen, geben Empfehlungen und bereiten Entscheidungen vor. Die Ergebnisse können überraschen und falsch sein – verantwortlich bleibt Ihr Unternehmen.",
    mistakesLink: "Fehler ansehen und vermeiden",
    questionsTitle: "Zwei Fragen vor jedem Start",
    questionsLead:
      "Weil KI in so vielen Bereichen des Vertriebs Daten auswertet, gibt es keine pauschale Lösung. Aber es gibt einen verlässlichen Weg zu Ihrer Lösung.",
    questions: {
      in: {
        title: "Mit welchen Daten wird die KI gefüttert?",
        text: "Woher kommen sie, wer ist betroffen, und was davon braucht die KI wirklich?",
      },
      out: {
        title: "Welche Ergebnisse sollen erzielt werden?",
        text: "Was passiert damit, wen treffen sie, und wer prüft, ob sie stimmen?",
      },
    },
    wayTitle: "So arbeiten wir",
    way: {
      check: {
        title: "Prüfen",
        text: "Der Pilotencheck zeigt mit höchstens 16 Fragen, wo Sie stehen.",
      },
      settle: {
        title: "Regeln",
        text: "Gemeinsam klären wir Rechtsgrundlage, Verträge und Schutzmaßnahmen. Die Entscheidung treffen Sie.",
      },
      support: {
        title: "Begleiten",
        text: "Ihr Datenschutzbeauftragter behält die Auflagen im Blick – in einem Arbeitsbereich, den auch Ihr Vertrieb versteht.",
      },
    },
    whoTitle: "Für wen",
    who: "Vertriebs- und Marketingteams, die mit HubSpot, Salesforce, Microsoft oder anderen CRM-Systemen arbeiten und KI-Funktionen nutzen oder planen.",
    whoUseCases: "KI-Einsätze ansehen",
    whoVendors: "Schalter Ihres Anbieters finden",
    closing: "Erst der Check, dann der Start.",
  },
  line: {
    title: "Vom Check bis zum Start",
    text: "Eine Linie in fünf Stationen: Pilotencheck, Erstgespräch, Regeln klären und Freigabe liegen am Boden; danach hebt die Linie ab zum Start.",
    stations: {
      check: "Pilotencheck",
      talk: "Erstgespräch",
      settle: "Regeln klären",
      approval: "Freigabe",
      start: "Start",
    },
  },
  rules: {
    pageTitle: "So rechnen wir",
    description:
      "Fragen, Punkte, Schwellen und Mindestregeln des Pilotenchecks im Klartext: So entsteht Ihr Ergebnis, Schritt für Schritt.",
    title: "So rechnen wir",
    lead: "Jede Auswertung folgt festen Regeln. Gleiche Antworten ergeben immer das gleiche Ergebnis. Der Pilotencheck ersetzt keine Rechtsberatung.",
    scoresTitle: "Drei Risikowerte",
    scores:
      "Ihre Antworten bringen Punkte für Vertrauen, Haftung und Verlorene Daten; umgesetzte Maßnahmen ziehen Punkte ab. Jede Frage zählt mindestens 0 und höchstens so viele Punkte, wie unten bei ihr stehen. Der Risikowert zeigt, wie viel Prozent der möglichen Punkte Sie erreichen: 0 ist niedrig, 100 ist hoch. Fragen, die Sie nicht sehen, zählen nicht mit.",
    overall:
      "Der Gesamtwert liegt in der Mitte zwischen dem höchsten Einzelwert und dem Durchschnitt der drei: Ein hohes Risiko soll nicht im Durchschnitt verschwinden.",
    lightTitle: "Die Ampel",
    range: "{{from}} bis {{to}}",
    light:
      "Der Gesamtwert bestimmt die Ampel. Manches wiegt so schwer, dass es die Ampel unabhängig vom Gesamtwert strenger stellt: Das steht in den Mindestregeln.",
    minimumTitle: "Mindestregeln",
    minimumReason: "Regel",
    minimumLight: "Ampel mindestens",
    pointsTitle: "Punkte je Frage und Antwort",
    points:
      "Öffnen Sie eine Frage, um zu sehen, was jede Antwort zählt. Ein Minus zieht Punkte ab. Bei mehreren Antworten werden die Punkte zusammengezählt; kein Wert einer Frage fällt unter 0 oder steigt über den Höchstwert.",
    max: "Höchstens",
    base: "Grundwert vor der Antwort",
    answer: "Antwort",
    type: { single: "eine Antwort", multi: "mehrere Antworten" },
    noPoints: "ändert keinen Risikowert",
    findingsTitle: "Feststellungen und nächste Schritte",
    findings:
      "Aus Ihren Antworten folgen Feststellungen mit Rechtsbezug. Wir zeigen höchstens fünf, die wichtigsten zuerst, dazu höchstens sieben nächste Schritte und was Sie bereits gut gelöst haben.",
    version: "Regelwerk {{version}} · Rechtsstand {{asOf}}",
  },
};
