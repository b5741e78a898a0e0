export default {
  lawAsOf: "Rechtsstand {{date}}",
  asOf: "Fassung {{version}} vom {{date}}",
  sample: "Muster: Diesen Text ersetzt das Unternehmen, bevor er für Verträge gilt.",
  prevails: "Maßgeblich ist diese deutsche Fassung.",
  imprint: {
    title: "Impressum",
    description:
      "Wer das Portal anbietet: Anschrift, Vertretung, Register, Umsatzsteuer-Identifikationsnummer und Haftpflichtversicherung.",
    lead: "Angaben nach §\u00a05\u00a0DDG und der Dienstleistungs-Informationspflichten-Verordnung.",
    company: "Unternehmen",
    address: "Anschrift",
    representatives: "Vertretungsberechtigt",
    email: "E-Mail",
    phone: "Telefon",
    register: "Handelsregister",
    vatId: "Umsatzsteuer-Identifikationsnummer",
    authority: "Aufsichtsbehörde",
    insurance: "Berufshaftpflichtversicherung",
    area: "Räumlicher Geltungsbereich",
    editor: "Verantwortlich nach §\u00a018\u00a0Abs.\u00a02 MStV",
    terms: "Für Verträge gelten unsere Geschäftsbedingungen.",
  },
  settings: {
    title: "Datenschutz-Einstellungen",
    description:
      "Warum es auf diesen Seiten kein Banner gibt: Es wird nichts auf Ihrem Gerät gespeichert und niemand misst mit.",
    lead: "Hier gibt es nichts einzustellen: Beim Lesen und Prüfen speichern diese Seiten nichts auf Ihrem Gerät.",
    what: "Was",
    stored: "Gespeichert?",
    rows: {
      cookies: {
        what: "Cookies auf den öffentlichen Seiten",
        stored: "nein",
      },
      measuring: {
        what: "Statistik, Werbung, Messung von Klicks",
        stored: "nein",
      },
      others: {
        what: "Inhalte von anderen Anbietern",
        stored: "nein, auch die Schriften kommen von uns",
      },
      answers: {
        what: "Antworten im Pilotencheck",
        stored: "nein, sie reisen im Formular mit",
      },
      signIn: {
        what: "Cookie bei der Anmeldung",
        stored: "nur wenn Sie sich anmelden; beim Abmelden gelöscht",
      },
    },
    why: "Deshalb brauchen wir kein Einwilligungsbanner (§\u00a025\u00a0Abs.\u00a02\u00a0Nr.\u00a02\u00a0TDDDG). Käme je etwas hinzu, würden wir Sie hier vorher fragen.",
  },
  accessibility: {
    title: "Barrierefreiheit",
    description:
      "Wie zugänglich dieses Portal ist, woran wir es messen und wohin Sie sich wenden, wenn etwas nicht geht.",
    lead: "Dieses Portal soll für alle lesbar und bedienbar sein. Unser Maßstab sind die Web Content Accessibility Guidelines (WCAG) 2.2, Stufe AA.",
    parts: {
      how: {
        title: "Was wir dafür tun",
        text: [
          "Alle öffentlichen Seiten und Formulare funktionieren mit der Tastatur, ohne JavaScript, bei 400 % Vergrößerung, mit dunklem Farbschema und mit Vorleseprogrammen. Zustände tragen immer Form und Wort, nie nur eine Farbe. Bewegung gibt es nur, wo sie etwas erklärt, und gar nicht, wenn Ihr Gerät das wünscht.",
        ],
      },
      checked: {
        title: "Wie wir prüfen",
        text: [
          "Jede Seite wird vor jeder Veröffentlichung automatisch geprüft, in beiden Sprachen, hell und dunkel. Eine Prüfung durch eine unabhängige Stelle gab es noch nicht.",
        ],
      },
      limits: {
        title: "Was noch nicht geht",
        text: [
          "Eine Fassung in Leichter Sprache und Videos in Gebärdensprache gibt es noch nicht. Dateien, die Kunden in den Arbeitsbereich laden, prüfen wir nicht auf Barrierefreiheit.",
        ],
      },
      contact: {
        title: "Etwas geht nicht?",
        text: [
          "Schreiben Sie uns an {{email}} oder rufen Sie an: {{phone}}. Sagen Sie uns, auf welcher Seite es hakt; wir antworten und schicken Ihnen den Inhalt auf Wunsch in anderer Form.",
        ],
      },
    },
  },
};
