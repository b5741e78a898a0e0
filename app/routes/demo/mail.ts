import { data } from "react-router";
import { receivedMail } from "#app/demo/mailbox-mails.ts";
import type { Route } from "./+types/mail";
import { query } from "#app/demo/postman.server.ts";

/** A mail as its reader sees it: its own document, no script, no form, nothing from outside. */
export async function loader({ params }: Route.LoaderArgs) {
  const id = /^\d{1,15}$/.test(params.mailId) ? Number(params.mailId) : undefined;
  const mail = id === undefined ? undefined : await receivedMail(query, id);
  if (!mail) throw data(null, { status: 404 });
  const headers = {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy":
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
  };
  return new Response(mail.html, { headers });
}
