export default {
  title: "Demo",
  lead: "Only here, never in real operation: the demo’s mailbox and sign-in with one click.",
  people: {
    title: "Sign in as",
    lead: "Invented people with their roles.",
    signIn: "Sign in as {{name}}",
    roles: {
      consultant: "consultant",
      "lead-consultant": "lead consultant",
      administrator: "portal administration",
      admin: "administration",
      approver: "responsibility",
      editor: "editing",
      reader: "reading",
    },
  },
  mailbox: {
    title: "Mailbox",
    lead: "Every e-mail the portal has sent, newest first.",
    json: "See as JSON",
    emptyTitle: "No e-mail yet",
    empty:
      "Take the pre-flight check and request the report: the e-mail that asks you to confirm your address will arrive here.",
    meta: "To {{recipient}} · {{at}}",
    html: "See the e-mail",
    text: "Plain text",
    attachment: "Attachment {{filename}} ({{type}})",
    headers: "Headers",
  },
};
