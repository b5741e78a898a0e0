import type { MailMessage } from "#app/vendors/sendgrid.ts";

export const apiKey = "SG.test-key-of-this-file.abc_DEF-123";
export const message: MailMessage = {
  id: "6f9619ff-8b86-4d01-b42d-00cf4fc964ff",
  organisationId: "00000000-0000-4000-8000-000000000001",
  to: "kurz@beispiel.example",
  from: { email: "portal@tulos.example", name: "Tulos Büro" },
  replyTo: "kontakt@tulos.example",
  subject: "Bitte bestätigen Sie „Ihre“ Adresse – $t(a) {{b}}",
  html: "<p>Grüße</p>",
  text: "Grüße\n",
  headers: { "X-Entity-Ref-ID": "6f9619ff" },
  category: "confirm-report",
};
