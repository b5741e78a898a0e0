export default {
  claim: "Datenschutz für KI im Vertrieb",
  nav: {
    start: "Pilotencheck starten",
    rules: "So rechnen wir",
    risks: "Risiken",
    mistakes: "Häufige Fehler",
    useCases: "KI-Einsätze",
    vendors: "Anbieter",
    booking: "Erstgespräch",
    signIn: "Anmelden",
    privacy: "Datenschutz",
  },
  language: { short: "EN", name: "English" },
  shareImage: "Eine Checkliste wie im Cockpit: KI im Vertrieb, erst prüfen, dann abheben.",
  footer: "© {{company}} · Öffentliche Seiten ohne Cookies, ohne Tracker, ohne Dritte.",
};
