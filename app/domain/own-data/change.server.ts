import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { type Access, houseAccess } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { Channel } from "#app/domain/leads/consent-wordings.ts";
import type { Contact, Sharing } from "#app/domain/leads/contact.ts";
import { withdrawConsents } from "#app/domain/leads/withdraw.server.ts";
import { findLink, type LinkState } from "#app/domain/mail/links.server.ts";
import { ownDataLink, queueMail } from "#app/domain/mail/queue-mail.server.ts";
import type { OwnDataChange } from "#app/domain/mail/stored-props.ts";
import { localeOfPerson } from "#app/i18n/locale.ts";
import { subjectOf } from "./subject.server.ts";

export type OwnDetails = Omit<Contact, "email" | "language"> & { shared: Sharing | null };

/** Corrects what somebody told us, and what of their checks the consultants may see (Art. 16 GDPR). */
export function correctOwnData(token: string, details: OwnDetails): Promise<LinkState> {
  return withLead(token, async (tx, access, leadId) => {
    const { shared, firstName, company, companySize, crm, phone } = details;
    await tx
      .updateTable("lead")
      .set({ firstName, company, companySize, crm, phone })
      .where("organisationId", "=", access.organisationId)
      .where("id", "=", leadId)
      .execute();
    if (shared)
      await tx
        .updateTable("selfCheck")
        .set({ shared })
        .where("organisationId", "=", access.organisationId)
        .where("leadId", "=", leadId)
        .execute();
    const subject = { kind: "lead", id: leadId };
    await record(tx, access, { kind: "own-data.corrected", subject, data: {} });
    await confirmByMail(tx, access, leadId, "corrected");
  });
}

const confirmations = { "news-email": "news-withdrawn", "call-phone": "call-withdrawn" } as const;

/** Withdraws one consent; a second time changes nothing and sends no second mail. */
export function withdrawOwnConsent(token: string, channel: Channel): Promise<LinkState> {
  return withLead(token, async (tx, access, leadId) => {
    const ended = await withdrawConsents(tx, access, { leadId, channel, how: "self-service" });
    if (ended > 0) await confirmByMail(tx, access, leadId, confirmations[channel]);
  });
}

/** Ends the news by the link that stands in them, in one step and without a page (RFC 8058). */
export function unsubscribe(token: string, how: "one-click" | "self-service"): Promise<LinkState> {
  const access = houseAccess("visitor");
  return transaction(access, async (tx) => {
    const { state, subjectId: leadId } = await findLink(tx, "news.unsubscribe", token);
    if (state === "open")
      await withdrawConsents(tx, access, { leadId, channel: "news-email", how });
    return state;
  });
}

export function lookAtUnsubscription(token: string): Promise<LinkState> {
  return transaction(houseAccess("visitor"), async (tx) => {
    const { state } = await findLink(tx, "news.unsubscribe", token);
    return state;
  });
}

/** Unconfirmed requests can be seen and deleted; there is nothing to correct before they are confirmed. */
function withLead(
  token: string,
  act: (tx: Tx, access: Access, leadId: string) => Promise<void>,
): Promise<LinkState> {
  const access = houseAccess("visitor");
  return transaction(access, async (tx) => {
    const found = await subjectOf(tx, access, token);
    if (found.state !== "open") return found.state;
    if (found.subject.kind !== "lead") return "unknown";
    await sql`select from lead where organisation_id = ${access.organisationId} and id = ${found.subject.id} for update`.execute(
      tx,
    );
    await act(tx, access, found.subject.id);
    return "open";
  });
}

async function confirmByMail(
  tx: Tx,
  { organisationId }: Access,
  leadId: string,
  what: OwnDataChange,
): Promise<void> {
  const { email, language } = await tx
    .selectFrom("lead")
    .select(["email", "language"])
    .where("organisationId", "=", organisationId)
    .where("id", "=", leadId)
    .executeTakeFirstOrThrow();
  await queueMail(tx, {
    organisationId,
    kind: "own-data-changed",
    language: localeOfPerson(language),
    recipient: email,
    props: { what, link: await ownDataLink(tx, leadId) },
  });
}
