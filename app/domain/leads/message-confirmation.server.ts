import { transaction, type Tx } from "#db/database.server.ts";
import { type Access, houseAccess } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { consumeLink, findLink, type LinkState } from "#app/domain/mail/links.server.ts";
import { queueMail } from "#app/domain/mail/queue-mail.server.ts";
import { localeOfPerson } from "#app/i18n/locale.ts";
import type { Channel } from "./consent-wordings.ts";
import { mindersOf } from "./consultants.server.ts";
import { leadOfContact } from "./leads.server.ts";
import { proveConsents, tickedChannels } from "./prove-consents.server.ts";
import { advanceLead } from "./stages.server.ts";

/** What a GET of the mailed link may say, and what its click also agrees to; it changes nothing. */
export function lookAtMessage(token: string): Promise<{ state: LinkState; channels: Channel[] }> {
  const access = houseAccess("visitor");
  return transaction(access, async (tx) => {
    const { state, subjectId } = await findLink(tx, "message.confirm", token);
    const message = state === "open" ? await openMessage(tx, access, subjectId) : undefined;
    return { state, channels: message ? tickedChannels(message).map(([channel]) => channel) : [] };
  });
}

export type MessageConfirmation = { state: "confirmed" | Exclude<LinkState, "open"> };

/**
 * Confirms the address of a message (double opt-in): whoever wrote it is a lead from then on, the office reads it, a
 * ticked consent is proven. One use only; a second one says so.
 */
export function confirmMessage(token: string): Promise<MessageConfirmation> {
  const access = houseAccess("visitor");
  return transaction(access, async (tx) => {
    const link = await consumeLink(tx, "message.confirm", token);
    if (link.state !== "open") return { state: link.state };
    const message = await openMessage(tx, access, link.subjectId);
    if (!message) return { state: "expired" };
    const leadId = await giveToLead(tx, access, message);
    const request = { ...message, firstName: message.name };
    await proveConsents(tx, access, request, { leadId, by: "message.confirm" });
    await tellConsultants(tx, access, message, leadId);
    const subject = { kind: "lead", id: leadId };
    await record(tx, access, { kind: "message.confirmed", subject, data: {} });
    return { state: "confirmed" };
  });
}

type OpenMessage = NonNullable<Awaited<ReturnType<typeof openMessage>>>;

async function openMessage(tx: Tx, { organisationId }: Access, id: string) {
  const message = await tx
    .selectFrom("messageRequest")
    .select(["id", "name", "email", "company", "text", "language", "page", "mailId"])
    .select(["newsWordingVersion", "createdAt"])
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return message && { ...message, language: localeOfPerson(message.language) };
}

/** The message and the address move from the request to the lead. */
async function giveToLead(tx: Tx, access: Access, message: OpenMessage): Promise<string> {
  const { id, name, email, company, text, language, createdAt } = message;
  const { organisationId } = access;
  const leadId = await leadOfContact(tx, access, { email, firstName: name, company, language });
  await tx
    .insertInto("leadMessage")
    .values({ organisationId, id, leadId, name, text, createdAt })
    .execute();
  await tx
    .deleteFrom("messageRequest")
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .execute();
  await advanceLead(tx, access, leadId, "confirmed");
  return leadId;
}

/** Who minds the lead learns that there is a message; it is read in the office, behind the sign-in. */
async function tellConsultants(
  tx: Tx,
  access: Access,
  { name, company }: OpenMessage,
  leadId: string,
): Promise<void> {
  for (const { email, language } of await mindersOf(tx, access, leadId))
    await queueMail(tx, {
      organisationId: access.organisationId,
      kind: "new-message",
      language: localeOfPerson(language),
      recipient: email,
      props: {
        who: company ? `${name}, ${company}` : name,
        link: { page: "office.lead", params: { leadId } },
      },
    });
}
