import { transaction } from "#db/database.server.ts";
import {
  eventsIn,
  isSigned,
  type MailEvent,
  type SignedBody,
} from "#app/vendors/sendgrid-events.ts";
import { settleByEvent } from "#app/domain/mail/settle-event.server.ts";
import { withdrawConsents } from "./withdraw.server.ts";

/**
 * Takes a delivery of the mail service's event webhook. Refuses what is not signed with its key; a delivery may come
 * twice, in any order and days late. A complaint ends the consent to news as well.
 */
export async function takeMailEvents(
  delivery: SignedBody,
): Promise<"taken" | "unsigned" | "unreadable"> {
  if (!isSigned(delivery, process.env.SENDGRID_WEBHOOK_KEY ?? "")) return "unsigned";
  const events = eventsIn(delivery.body);
  if (!events) return "unreadable";
  const byOrganisation = Map.groupBy(events, ({ organisationId }) => organisationId);
  for (const [organisationId, own] of byOrganisation) await settle(organisationId, own);
  return "taken";
}

function settle(organisationId: string, events: readonly MailEvent[]): Promise<void> {
  const access = { organisationId, actor: { kind: "system" } } as const;
  // In the order of the mails, so that two deliveries never wait for each other in a circle.
  const ordered = events.toSorted((one, other) => (one.mailId < other.mailId ? -1 : 1));
  return transaction(access, async (tx) => {
    for (const event of ordered) {
      const settled = await settleByEvent(tx, event);
      if (settled)
        await withdrawConsents(tx, access, {
          email: settled.complained,
          channel: "news-email",
          how: "complaint",
        });
    }
  });
}
