import { takeMailEvents } from "#app/domain/leads/mail-events.server.ts";
import type { Route } from "./+types/sendgrid";

const statuses = { taken: 200, unsigned: 403, unreadable: 400 };

export const loader = () => new Response(null, { status: 405, headers: { Allow: "POST" } });

/** What became of our mails, as the mail service reports it. */
export async function action({ request }: Route.ActionArgs) {
  const answer = await takeMailEvents({
    body: Buffer.from(await request.arrayBuffer()),
    signature: request.headers.get("x-twilio-email-event-webhook-signature"),
    timestamp: request.headers.get("x-twilio-email-event-webhook-timestamp"),
  });
  return new Response(null, { status: statuses[answer] });
}
