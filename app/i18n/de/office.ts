export default {
  nav: { leads: "Leads" },
  language: "English",
  signOut: "Abmelden",
  leads: {
    pageTitle: "Leads – Büro",
    title: "Leads",
    lead: "Bestätigte Anfragen mit dem Ergebnis ihres Pilotenchecks, der letzte Kontakt zuerst.",
    emptyTitle: "Noch keine Leads",
    empty:
      "Sobald jemand den Bericht anfordert und seine Adresse bestätigt, steht die Anfrage hier.",
    light: "Ampel",
    who: "Wer",
    at: "Letzter Kontakt",
    more: "Weitere Leads",
  },
  lead: {
    email: "E-Mail",
    firstName: "Vorname",
    company: "Unternehmen",
    language: "Sprache",
    languages: { de: "Deutsch", en: "Englisch" },
    checkedAt: "Pilotencheck vom",
    none: "keine Angabe",
  },
};
