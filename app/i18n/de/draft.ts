export default {
  claim: "Pilotencheck",
  title: "Ihr privater Link zum Weitermachen",
  lead_one:
    "Eine Antwort ist gespeichert. Mit diesem Link machen Sie bis {{until}} weiter, auf jedem Gerät. Danach löschen wir sie.",
  lead_other:
    "{{count}}\u00a0Antworten sind gespeichert. Mit diesem Link machen Sie bis {{until}} weiter, auf jedem Gerät. Danach löschen wir sie.",
  link: "Kopieren Sie den Link, oder setzen Sie ein Lesezeichen:",
  holder:
    "Wer den Link hat, sieht Ihre Antworten. Wir kennen Sie nicht und können Ihnen den Link nicht noch einmal schicken.",
  snapshot:
    "Der Link hält den Stand von jetzt fest. Wenn Sie weitermachen und noch einmal unterbrechen, bekommen Sie einen neuen.",
  otherRules: {
    title: "Inzwischen gelten neue Regeln",
    text: "Antworten, die es so nicht mehr gibt, fragen wir noch einmal.",
  },
  continue: "Jetzt weitermachen",
  delete: "Antworten jetzt löschen",
  deleted: {
    title: "Ihre Antworten sind gelöscht",
    lead: "Der Link führt zu nichts mehr. Den Pilotencheck können Sie jederzeit neu beginnen.",
  },
  voided: {
    title: "Diese Antworten wurden gelöscht",
    lead: "Der Link führt zu nichts mehr. Den Pilotencheck können Sie jederzeit neu beginnen.",
  },
  expired: {
    title: "Dieser Link ist abgelaufen",
    lead: "Ihre Antworten haben wir gelöscht. Den Pilotencheck können Sie jederzeit neu beginnen.",
  },
  unknown: {
    title: "Hinter diesem Link ist nichts gespeichert",
    lead: "Vielleicht wurde er beim Kopieren abgeschnitten oder ist schon lange abgelaufen. Bitte öffnen Sie den vollständigen Link, oder beginnen Sie den Pilotencheck neu.",
  },
  again: "Pilotencheck neu starten",
  tooMany: {
    title: "Gerade geht das nicht",
    lead_one:
      "Das waren viele Links in kurzer Zeit. Bitte versuchen Sie es in {{count}}\u00a0Minute noch einmal. Ihre Antworten sind noch da.",
    lead_other:
      "Das waren viele Links in kurzer Zeit. Bitte versuchen Sie es in {{count}}\u00a0Minuten noch einmal. Ihre Antworten sind noch da.",
  },
};
