import { sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import type { MailEvent } from "#app/vendors/sendgrid-events.ts";
import { setAside, type SetAsideReason } from "./set-aside.server.ts";

/**
 * Takes one report of the mail service, once: whatever it says, the service has the mail, so an unclear one is
 * settled and never sent again; a bounce or a complaint puts the address aside. Returns the complained address.
 * An event of a mail that nobody knows (any more) changes nothing.
 */
export async function settleByEvent(
  tx: Tx,
  event: MailEvent,
): Promise<{ complained: string } | undefined> {
  const { organisationId, mailId } = event;
  const mail = await tx
    .selectFrom("mail")
    .select(["recipient", "state"])
    .where("organisationId", "=", organisationId)
    .where("id", "=", mailId)
    .forUpdate()
    .executeTakeFirst();
  if (!mail || !(await isNew(tx, event))) return undefined;
  const failed = event.kind === "bounced" || event.kind === "dropped" || event.kind === "blocked";
  if (failed || mail.state === "queued" || mail.state === "sending")
    await tx
      .updateTable("mail")
      .set({
        state: failed ? "refused" : "sent",
        settledAt: sql`coalesce(settled_at, now())`,
        props: "{}",
        ...(failed ? { problem: event.kind } : {}),
      })
      .where("organisationId", "=", organisationId)
      .where("id", "=", mailId)
      .execute();
  const reason = reasonOf(event);
  if (reason) await setAside(tx, organisationId, mail.recipient, { reason, at: event.at });
  return reason === "complained" ? { complained: mail.recipient } : undefined;
}

async function isNew(tx: Tx, event: MailEvent): Promise<boolean> {
  const { id: eventId, organisationId, mailId, kind, at } = event;
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("mailEvent")
    .values({ organisationId, eventId, mailId, kind, at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows) === 1;
}

/** The service drops what it has put aside itself, and says so in these words. */
function reasonOf({ kind, reason }: MailEvent): SetAsideReason | undefined {
  if (kind === "bounced" || kind === "complained") return kind;
  if (kind !== "dropped") return undefined;
  if (/spam report/i.test(reason)) return "complained";
  return /bounced|invalid/i.test(reason) ? "bounced" : undefined;
}
