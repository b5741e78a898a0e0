export default {
  title: "Demo",
  lead: "Nur hier, nie im echten Betrieb: das Postfach der Demo und die Anmeldung mit einem Klick.",
  people: {
    title: "Anmelden als",
    lead: "Erfundene Personen mit ihren Rollen.",
    signIn: "Als {{name}} anmelden",
    roles: {
      consultant: "Beratung",
      "lead-consultant": "Leitung der Beratung",
      administrator: "Administration des Portals",
      admin: "Administration",
      approver: "Verantwortung",
      editor: "Bearbeitung",
      reader: "Lesen",
    },
  },
  mailbox: {
    title: "Postfach",
    lead: "Jede E-Mail, die das Portal verschickt hat, die neueste zuerst.",
    json: "Als JSON ansehen",
    emptyTitle: "Noch keine E-Mail",
    empty:
      "Machen Sie den Pilotencheck und fordern Sie den Bericht an: Dann kommt hier die E-Mail an, mit der Sie Ihre Adresse bestätigen.",
    meta: "An {{recipient}} · {{at}}",
    html: "E-Mail ansehen",
    text: "Textfassung",
    attachment: "Anhang {{filename}} ({{type}})",
    headers: "Kopfzeilen",
  },
};
