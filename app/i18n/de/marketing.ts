export default {
  home: {
    pageTitle: "KI im Vertrieb sicher einsetzen – Tulos Consulting",
    description:
      "Prüfen Sie Ihren KI-Einsatz im Vertrieb in wenigen Minuten. Bericht mit Feststellungen, Rechtsbezug und nächsten Schritten. Kostenlos und ohne Cookies.",
    title: "KI im Vertrieb: erst prüfen, dann abheben.",
    lead: "KI verspricht weniger Aufwand und mehr Kontakte. Wo beim Datenschutz die Fußangeln liegen, zeigt Ihnen ein kurzer Check vor dem Start – wie im Cockpit.",
    start: "Pilotencheck starten",
    trust: "Kostenlos · höchstens 16 Fragen · ohne Anmeldung · ohne Cookies",
    panel: {
      title: "Vor dem Start · Lead-Scoring",
      result: "Ergebnis: Startklar mit Auflagen",
      rows: {
        basis: { label: "Rechtsgrundlage", word: "geprüft" },
        sources: { label: "Datenquellen", word: "geprüft" },
        contract: { label: "Auftragsverarbeitung", word: "fehlt" },
        profiling: { label: "Profiling", word: "informiert" },
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
    closing: "Erst der Check, dann der Start.",
  },
  rules: {
    pageTitle: "So rechnen wir – Tulos",
    title: "So rechnen wir",
    lead: "Der Pilotencheck folgt festen Regeln. Gleiche Antworten ergeben immer das gleiche Ergebnis. Er ersetzt keine Rechtsberatung.",
    scoresTitle: "Drei Risikowerte",
    scores:
      "Jede Antwort bringt Punkte für Vertrauen, Haftung und Verlorene Daten; umgesetzte Maßnahmen ziehen Punkte ab. Je Frage zählen mindestens 0 und höchstens die dort genannten Punkte. Der Risikowert ist der Anteil der erreichten an den möglichen Punkten, von 0 (niedrig) bis 100 (hoch). Fragen, die Sie nicht sehen, zählen nicht mit.",
    overall:
      "Der Gesamtwert liegt in der Mitte zwischen dem höchsten Einzelwert und dem Durchschnitt der drei: Ein hohes Risiko soll sich nicht wegmitteln.",
    lightTitle: "Die Ampel",
    range: "{{from}} bis {{to}}",
    light:
      "Der Gesamtwert bestimmt die Ampel. Manche Punkte wiegen so schwer, dass sie die Ampel allein anheben:",
    minimumTitle: "Mindestregeln",
    minimumReason: "Regel",
    minimumLight: "hebt mindestens auf",
    pointsTitle: "Höchstpunkte je Frage",
    question: "Frage",
    findingsTitle: "Feststellungen und nächste Schritte",
    findings:
      "Aus Ihren Antworten folgen Feststellungen mit Rechtsbezug. Wir zeigen die fünf wichtigsten, dazu höchstens sieben nächste Schritte und was bereits gut gelöst ist.",
    version: "Regelwerk {{version}} · Rechtsstand {{asOf}}",
  },
  privacy: {
    pageTitle: "Datenschutz – Tulos",
    title: "Datenschutzhinweise",
    lead: "Kurz gesagt: Beim Lesen und Prüfen speichern wir nichts über Sie. Erst wenn Sie etwas anfordern, brauchen wir Ihre Angaben – und nur dafür.",
    parts: {
      visit: {
        title: "Wenn Sie unsere Seiten aufrufen",
        text: "Wir setzen keine Cookies und binden nichts von Dritten ein. Technische Protokolle enthalten weder Ihre Netzadresse noch Ihre Eingaben; wir bewahren sie {{logDays}} Tage auf, um das Portal sicher zu betreiben (Art. 6 Abs. 1 lit. f DSGVO). Damit niemand das Portal mit Anfragen überflutet, zählen wir Anfragen je Absender. Dafür speichern wir keine Netzadresse, sondern für wenige Stunden eine Prüfsumme, aus der sie sich ohne unseren Schlüssel nicht zurückrechnen lässt.",
      },
      check: {
        title: "Pilotencheck",
        text: "Ihre Antworten reisen im Formular von Seite zu Seite. Wir speichern sie erst, wenn Sie den Bericht anfordern.",
      },
      report: {
        title: "Bericht per E-Mail",
        text: "Wir speichern Antworten, Ergebnis und Adresse, um den Bericht zuzustellen (Art. 6 Abs. 1 lit. b und f DSGVO). Unbestätigte Anfragen löschen wir nach {{days}} Tagen, bestätigte {{months}} Monate nach dem letzten Kontakt. Der private Link zum Bericht gilt {{linkDays}} Tage.",
      },
      consent: {
        title: "Fachinformationen per E-Mail",
        text: "Nur mit Ihrer Einwilligung (Art. 6 Abs. 1 lit. a DSGVO), die Sie jederzeit widerrufen können. Den Nachweis bewahren wir bis zum Widerruf und drei Jahre darüber hinaus auf.",
      },
      signIn: {
        title: "Anmeldung",
        text: "Wer sich anmeldet, bekommt ein Sitzungs-Cookie; ohne es geht es technisch nicht (§ 25 Abs. 2 Nr. 2 TDDDG). Nach dem Abmelden ist es gelöscht.",
      },
      mail: {
        title: "Versand der E-Mails",
        text: "E-Mails versenden wir über den Auftragsverarbeiter Twilio SendGrid, ohne Öffnungs- und Klickmessung.",
      },
      rights: {
        title: "Ihre Rechte",
        text: "Sie können Auskunft, Berichtigung, Löschung und Einschränkung verlangen, der Verarbeitung widersprechen, Ihre Daten mitnehmen und sich bei einer Aufsichtsbehörde beschweren.",
      },
    },
    sample:
      "Muster: Vor dem Start des Portals ergänzt das Unternehmen Verantwortlichen, Kontakt und Hosting.",
  },
};
