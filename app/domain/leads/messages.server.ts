import { randomUUID } from "node:crypto";
import { transaction, type Tx } from "#db/database.server.ts";
import type { SendOptions } from "#db/queue.server.ts";
import { type Access, houseAccess } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { retention } from "#app/domain/catalogue/company.ts";
import type { Allowance } from "#app/domain/identity/limits.server.ts";
import type { Standing } from "#app/domain/identity/proof-of-work.server.ts";
import { makeLink } from "#app/domain/mail/links.server.ts";
import { queueMail } from "#app/domain/mail/queue-mail.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { allowRequest, turnOf } from "./allow-request.server.ts";
import { newsWordingVersion } from "./consent-wordings.ts";

export interface Message {
  name: string;
  email: string;
  company: string | null;
  text: string;
  news: boolean;
  language: Locale;
  /** The address of the page that asked, for the proof of consent. */
  page: string;
  /** Network address, for the limits only; it is not stored. */
  from: string;
  standing: Standing;
}

/**
 * Takes a message to the office: keeps it until its address is confirmed (at most 14 days) and sends the confirmation
 * mail, in one transaction. Nobody reads it before. Same limits and same answers as for a report; what a program typed
 * into the trap is answered like the others and forgotten.
 */
export async function leaveMessage(message: Message): Promise<Allowance> {
  const { standing, email, from } = message;
  if (standing === "trap") return { allowed: true };
  const asker = { email, from, standing };
  const allowance = await allowRequest(asker);
  if (!allowance.allowed) return allowance;
  await keepMessage(houseAccess("visitor"), message, await turnOf(asker));
  return allowance;
}

function keepMessage(access: Access, message: Message, behind?: SendOptions): Promise<void> {
  const { organisationId } = access;
  const { name, email, company, text, news, language, page } = message;
  const [id, mailId] = [randomUUID(), randomUUID()];
  const newsVersion = news ? newsWordingVersion : null;
  const contact = { name, email, company, text, language, page, newsWordingVersion: newsVersion };
  return transaction(access, async (tx) => {
    const row = { organisationId, id, mailId, ...contact };
    await tx.insertInto("messageRequest").values(row).execute();
    await askToConfirm(tx, access, { id, mailId, message }, behind);
    const subject = { kind: "message-request", id };
    await record(tx, access, { kind: "message.left", subject, data: { news } });
  });
}

async function askToConfirm(
  tx: Tx,
  { organisationId }: Access,
  { id, mailId, message }: { id: string; mailId: string; message: Message },
  behind?: SendOptions,
): Promise<void> {
  const { name, email, language } = message;
  const expiresAt = new Date(Date.now() + retention.confirmLinkHours * 3_600_000);
  const link = await makeLink(tx, { purpose: "message.confirm", subjectId: id, expiresAt });
  const props = {
    firstName: name,
    link: { page: "message.confirm" as const, linkId: link.id },
  };
  await queueMail(
    tx,
    {
      organisationId,
      id: mailId,
      kind: "confirm-message",
      language,
      recipient: email,
      ownDataOf: id,
      props,
    },
    behind,
  );
}
