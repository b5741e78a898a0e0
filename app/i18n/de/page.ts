export default {
  claim: "Datenschutz für KI im Vertrieb",
  nav: {
    start: "Pilotencheck starten",
    rules: "So rechnen wir",
    booking: "Erstgespräch",
    signIn: "Anmelden",
    privacy: "Datenschutz",
  },
  language: { short: "EN", name: "English" },
  footer: "© {{company}} · Öffentliche Seiten ohne Cookies, ohne Tracker, ohne Dritte.",
};
