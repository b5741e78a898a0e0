export default {
  pageTitle: "Fragen und Antworten zu KI im Vertrieb",
  description:
    "Vertrag, Kennzeichnung, Hochrisiko, Mitschnitt, Haftung, Datenschutzbeauftragter, USA: kurze Antworten mit Rechtsstand.",
  title: "Fragen und Antworten",
  lead: "Kurze Antworten auf das, was Vertriebsteams zu KI und Datenschutz wissen wollen.",
  list: {
    contract: {
      question: "Brauche ich für ChatGPT & Co. einen Vertrag?",
      answer:
        "Sobald personenbezogene Daten verarbeitet werden, ja: einen Auftragsverarbeitungsvertrag (AVV), der die KI-Funktionen umfasst. Private Zugänge sind dafür ungeeignet.",
    },
    label: {
      question: "Muss ich kennzeichnen, dass eine KI schreibt?",
      answer:
        "Im Gespräch mit Menschen ja, gleich zu Beginn; die Pflicht gilt {{transparency}}. Für gewöhnliche Werbe- und Produkttexte in der Regel nicht; bei Texten über Themen von öffentlichem Interesse schon – es sei denn, ein Mensch hat sie fachlich geprüft und jemand trägt die redaktionelle Verantwortung.",
    },
    highRisk: {
      question: "Ab wann gelten die strengen Pflichten für Hochrisiko-KI?",
      answer:
        "Für eigenständige Systeme {{highRisk}}. Die Verbote bestimmter Praktiken gelten {{prohibited}}.",
    },
    record: {
      question: "Darf die KI Gespräche mitschneiden?",
      answer:
        "Nur, wenn alle aktiv zustimmen. Unbefugtes Aufzeichnen des nichtöffentlich gesprochenen Wortes ist strafbar.",
    },
    liable: {
      question: "Wer haftet, wenn die KI etwas Falsches sagt?",
      answer:
        "Ihr Unternehmen. Das Oberlandesgericht Hamm hat 2026 die Aussagen eines Chatbots dem Unternehmen zugerechnet (nicht rechtskräftig).",
    },
    dpo: {
      question: "Brauche ich einen Datenschutzbeauftragten?",
      answer:
        "In der Regel ab 20\u00a0Personen, die ständig automatisiert personenbezogene Daten verarbeiten – und unabhängig davon, wenn eine Datenschutz-Folgenabschätzung (DSFA) nötig ist. Lassen Sie es prüfen.",
    },
    usa: {
      question: "Ist die Verarbeitung in den USA erlaubt?",
      answer:
        "Ja, wenn der Empfänger nach dem EU-US-Datenschutzrahmen (Data Privacy Framework) zertifiziert ist oder zum Beispiel Standardvertragsklauseln mit einer Prüfung im Einzelfall vorliegen. Ein Rechtsmittel gegen den Angemessenheitsbeschluss ist anhängig; eine Ausweichlösung ist sinnvoll.",
    },
    answers: {
      question: "Was passiert mit meinen Antworten aus dem Pilotencheck?",
      answer:
        "Wir speichern nichts, solange Sie weder den Bericht noch einen Link zum Weitermachen anfordern. Wählen Sie „Später weitermachen“, speichern wir Ihre Antworten {{draftDays}}\u00a0Tage unter einem privaten Link; Sie können sie jederzeit löschen. Fordern Sie den Bericht an, speichern wir Antworten und Adresse, um ihn zuzustellen. Unbestätigte Anfragen löschen wir nach {{draftDays}}\u00a0Tagen, bestätigte nach {{leadMonths}}\u00a0Monaten oder auf Ihren Wunsch früher.",
    },
    advice: {
      question: "Ist das Rechtsberatung?",
      answer:
        "Nein. Der Pilotencheck ist eine automatische Ersteinschätzung nach festen Regeln. Für die rechtliche Prüfung und Vertretung im Einzelfall wenden Sie sich bitte an eine Kanzlei.",
    },
  },
  closing: "Ihre Frage ist nicht dabei?",
  book: "Erstgespräch buchen",
};
