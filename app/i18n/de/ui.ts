export default {
  skipToContent: "Zum Inhalt springen",
  menu: "Menü",
  mainNavigation: "Hauptmenü",
  areaNavigation: "Bereiche",
  footerNavigation: "Weitere Seiten",
  breadcrumbs: "Sie sind hier",
  error: "Fehler",
  errorSummary: "Bitte prüfen Sie Ihre Angaben",
  optional: "freiwillig",
  steps: "Abschnitte",
  stepDone: "erledigt",
};
