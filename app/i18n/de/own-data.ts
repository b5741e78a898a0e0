export default {
  claim: "Ihre Daten",
  title: "Ihre Daten bei uns",
  leads: {
    lead: "Das haben wir zu {{email}} gespeichert. Sie können es ansehen, mitnehmen, ändern und löschen, ohne Anmeldung.",
    request:
      "Jemand hat für {{email}} einen Bericht angefordert und die Adresse noch nicht bestätigt. Sie können alles sofort löschen.",
    message:
      "Jemand hat uns unter {{email}} geschrieben und die Adresse noch nicht bestätigt. Gelesen haben wir die Nachricht noch nicht. Sie können alles sofort löschen.",
  },
  home: "Zur Startseite",
  kept: "Was wir gespeichert haben",
  email: "E-Mail",
  since: "Seit",
  check: "Pilotencheck vom {{at}}",
  message: "Nachricht vom {{at}}",
  appointment: "Erstgespräch",
  offers: "Angebote",
  offer: "Angebot vom {{at}}",
  cancelled: "{{at}} (abgesagt)",
  notes: "Notizen unserer Beratung",
  inFile: "stehen in der Datei unten",
  done: { title: "Erledigt", text: "Zur Bestätigung schicken wir Ihnen eine E-Mail." },
  consents: {
    title: "Ihre Einwilligungen",
    channels: { "news-email": "Fachinformationen per E-Mail", "call-phone": "Anruf" },
    given: "bestätigt am {{at}}",
    withdrawn: "widerrufen am {{at}}",
    withdraw: "Einwilligung widerrufen",
  },
  details: {
    title: "Ihre Angaben",
    errorTitle: "Fehler: Ihre Angaben",
    submit: "Angaben speichern",
  },
  take: {
    title: "Ihre Daten mitnehmen",
    lead: "Zum Lesen und Drucken als PDF. Die JSON-Datei enthält dasselbe so, dass auch andere Programme es lesen können.",
    pdf: "Als PDF öffnen",
    json: "Als JSON herunterladen",
  },
  delete: {
    title: "Alles löschen",
    lead: "Ihre Angaben, Ihre Checks, Berichte, Nachrichten und Termine verschwinden sofort. Von Einwilligungen bleibt nur der Nachweis ohne Ihre Adresse.",
    open: "Löschen vorbereiten",
    submit: "Endgültig löschen",
    back: "Doch nicht",
    sure: {
      title: "Wirklich alles löschen?",
      lead: "Auch Ihr Bericht ist dann weg, und ein gebuchtes Erstgespräch wird abgesagt. Das lässt sich nicht rückgängig machen.",
    },
    done: {
      title: "Ihre Daten sind gelöscht",
      lead: "Zur Bestätigung schicken wir Ihnen eine letzte E-Mail.",
    },
  },
  unsubscribe: {
    submit: "Fachinformationen abbestellen",
    ask: {
      title: "Keine Fachinformationen mehr?",
      lead: "Ein Klick genügt. Ihr Bericht und Ihre Termine bleiben davon unberührt.",
    },
    done: {
      title: "Sie sind abgemeldet",
      lead: "Sie bekommen keine Fachinformationen mehr von uns.",
    },
  },
  unknown: {
    title: "Diesen Link kennen wir nicht",
    lead: "Vielleicht wurde er beim Kopieren abgeschnitten. Bitte öffnen Sie den vollständigen Link aus einer unserer E-Mails.",
  },
  over: {
    title: "Hier ist nichts mehr gespeichert",
    lead: "Ihre Daten sind gelöscht, oder dieser Link ist abgelaufen.",
  },
  places: {
    data: "Ihre Daten",
    details: "Ihre Angaben",
    withdrawal: "Widerruf",
    deletion: "Löschung",
    pdf: "Ihre Daten als PDF",
    news: "Fachinformationen",
  },
};
