export default {
  pageTitle: "Häufige Fehler bei KI im Vertrieb",
  description:
    "Sieben Fehler, die KI-Projekte im Vertrieb ausbremsen – vom ungeprüften Einschalten bis zur Werbung ohne Einwilligung – und was besser ist.",
  title: "Sieben Fehler, die KI-Projekte im Vertrieb ausbremsen",
  lead: "KI-Systeme treffen Vorhersagen, geben Empfehlungen und bereiten Entscheidungen vor – ohne dass jemand vorher jede Regel festgelegt hat. Die Ergebnisse können überraschen und falsch sein. Diese Fehler lassen sich vermeiden.",
  better: "Besser:",
  list: {
    switchOn: {
      title: "Einfach mal einschalten",
      text: "KI-Funktionen kommen oft mit einer Aktualisierung und sind dann aktiv.",
      better: "vor dem Start prüfen, welche Daten hineingehen und welche Ergebnisse herauskommen.",
    },
    allData: {
      title: "Alle Daten hinein",
      text: "Notizen, Anhänge, alte Kontakte: Was die KI nicht liest, kann sie nicht falsch auswerten und nicht verlieren.",
      better: "mit einer Positivliste beginnen.",
    },
    score: {
      title: "Der Punktwert als Wahrheit",
      text: "Eine Prognose ist ein Vorschlag. Menschen haben ein Recht auf richtige Daten und bei automatisierten Entscheidungen auf eine verständliche Erklärung.",
      better: "Menschen entscheiden lassen und Abweichungen zulassen.",
    },
    silence: {
      title: "Stille statt Hinweis",
      text: "Wer mit einer KI spricht, muss das erfahren – das ist {{transparency}} ausdrücklich geregelt.",
      better: "ein klarer Satz zu Beginn.",
    },
    privateAccounts: {
      title: "Private KI-Zugänge",
      text: "Kundendaten in kostenlosen Werkzeugen: kein Vertrag, keine Löschung, keine Kontrolle.",
      better: "ein freigegebenes Werkzeug und eine kurze Richtlinie.",
    },
    recording: {
      title: "Aufzeichnen ohne Ja",
      text: "Ein Hinweis reicht nicht; alle Beteiligten müssen aktiv zustimmen.",
      better: "Zusammenfassung ohne Tonaufnahme prüfen.",
    },
    advertising: {
      title: "Werbung per E-Mail ohne Einwilligung",
      text: "Die Regel gilt auch gegenüber Unternehmen.",
      better:
        "Anmeldung mit Bestätigungslink (Double-Opt-in) und eine Sperrliste, die alle Systeme beachten.",
    },
  },
  helpTitle: "Wer hilft beim Einordnen?",
  help: "Wir empfehlen, einen Datenschutzbeauftragten begleitend einzubinden. Er oder sie schätzt Risiken von Fall zu Fall ein und ist fester Ansprechpartner für Betroffene und Behörden.",
  helpLink: "Pakete ansehen",
  libraryTitle: "Welche Fehler gehören zu Ihrem Einsatz?",
  library:
    "Für jeden KI-Einsatz im Vertrieb haben wir aufgeschrieben, was schiefgehen kann und was zu tun ist.",
  libraryLink: "Zu den KI-Einsätzen",
  closing: "Fehler vermeiden",
  start: "Pilotencheck starten",
};
