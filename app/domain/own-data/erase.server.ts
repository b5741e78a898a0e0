import { transaction, type Tx } from "#db/database.server.ts";
import { type Access, houseAccess } from "#app/domain/audit/access.ts";
import { eraseSubject, noteErasure } from "#app/domain/audit/erase.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { cancelAllOf } from "#app/domain/booking/cancel.server.ts";
import { withdrawConsents } from "#app/domain/leads/withdraw.server.ts";
import { type LinkState, voidLinks } from "#app/domain/mail/links.server.ts";
import { queueMail } from "#app/domain/mail/queue-mail.server.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import { localeOfPerson } from "#app/i18n/locale.ts";
import { subjectOf } from "./subject.server.ts";

/** Deletes everything kept of the holder of the link (Art. 17 GDPR) and confirms it by a last mail. */
export function eraseOwnData(token: string): Promise<LinkState> {
  const access = houseAccess("visitor");
  return transaction(access, async (tx) => {
    const found = await subjectOf(tx, access, token);
    if (found.state !== "open") return found.state;
    const { kind, id } = found.subject;
    const gone = await erasers[kind](tx, access, id);
    if (gone)
      await queueMail(tx, {
        organisationId: access.organisationId,
        kind: "own-data-changed",
        language: localeOfPerson(gone.language),
        recipient: gone.email,
        props: { what: "deleted", link: { page: "home" } },
      });
    return "open";
  });
}

const erasers = {
  lead: (tx: Tx, access: Access, id: string) => eraseLead(tx, access, id, "person"),
  request: eraseRequest,
  message: eraseMessage,
};

/** Deletes a lead from the office, for those who may. */
export function eraseFromOffice(
  access: HouseAccess,
  leadId: string,
): Promise<"deleted" | "unknown" | "not-allowed"> {
  return transaction(access, async (tx) => {
    if (!may(access.roles, "leads.delete")) return "not-allowed";
    return (await eraseLead(tx, access, leadId, "office")) ? "deleted" : "unknown";
  });
}

interface Gone {
  email: string;
  language: string;
}

/**
 * Takes a lead out of every table: checks, requests, notes, appointments (coming ones are cancelled first), links,
 * sent mails, and the keys of what is sealed of it in the trail. The proof of consent stays, without the address.
 */
async function eraseLead(
  tx: Tx,
  access: Access,
  leadId: string,
  by: "person" | "office",
): Promise<Gone | undefined> {
  const { organisationId } = access;
  const lead = await tx
    .selectFrom("lead")
    .select(["email", "language"])
    .where("organisationId", "=", organisationId)
    .where("id", "=", leadId)
    .forUpdate()
    .executeTakeFirst();
  if (!lead) return undefined;
  await cancelAllOf(tx, access, leadId);
  await withdrawConsents(tx, access, { leadId, how: "deletion" });
  const emails = [lead.email, ...(await furtherAddresses(tx, organisationId, leadId))];
  const gone = await deleteAppointments(tx, organisationId, leadId);
  await endLinks(tx, organisationId, leadId);
  for (const subjectId of [leadId, ...gone]) await eraseSubject(tx, subjectId);
  await noteErasure(tx, "lead", leadId);
  await tx
    .deleteFrom("lead")
    .where("organisationId", "=", organisationId)
    .where("id", "=", leadId)
    .execute();
  await forgetMails(tx, organisationId, emails);
  const subject = { kind: "lead", id: leadId };
  await record(tx, access, { kind: "lead.deleted", subject, data: { by } });
  return lead;
}

async function eraseRequest(tx: Tx, access: Access, id: string): Promise<Gone | undefined> {
  const { organisationId } = access;
  const request = await tx
    .selectFrom("reportRequest")
    .select(["selfCheckId", "email", "language"])
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .where("confirmedAt", "is", null)
    .forUpdate()
    .executeTakeFirst();
  if (!request?.email) return undefined;
  for (const purpose of ["report.confirm", "own-data"] as const) await voidLinks(tx, purpose, id);
  await tx
    .deleteFrom("selfCheck")
    .where("organisationId", "=", organisationId)
    .where("id", "=", request.selfCheckId)
    .execute();
  await noteErasure(tx, "request", id);
  await forgetMails(tx, organisationId, [request.email]);
  const subject = { kind: "report-request", id };
  await record(tx, access, { kind: "own-data.request-deleted", subject, data: {} });
  return { email: request.email, language: request.language };
}

async function eraseMessage(tx: Tx, access: Access, id: string): Promise<Gone | undefined> {
  const { organisationId } = access;
  const message = await tx
    .deleteFrom("messageRequest")
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .returning(["email", "language"])
    .executeTakeFirst();
  if (!message) return undefined;
  await noteErasure(tx, "request", id);
  for (const purpose of ["message.confirm", "own-data"] as const) await voidLinks(tx, purpose, id);
  await forgetMails(tx, organisationId, [message.email]);
  const subject = { kind: "message-request", id };
  await record(tx, access, { kind: "own-data.request-deleted", subject, data: {} });
  return message;
}

async function furtherAddresses(tx: Tx, organisationId: string, leadId: string) {
  const rows = await tx
    .selectFrom("leadAddress")
    .select("email")
    .where("organisationId", "=", organisationId)
    .where("leadId", "=", leadId)
    .execute();
  return rows.map(({ email }) => email);
}

async function deleteAppointments(tx: Tx, organisationId: string, leadId: string) {
  const gone = await tx
    .deleteFrom("appointment")
    .where("organisationId", "=", organisationId)
    .where("leadId", "=", leadId)
    .returning("id")
    .execute();
  for (const { id } of gone)
    for (const purpose of ["appointment.manage", "own-data"] as const)
      await voidLinks(tx, purpose, id);
  return gone.map(({ id }) => id);
}

async function endLinks(tx: Tx, organisationId: string, leadId: string): Promise<void> {
  for (const purpose of ["own-data", "news.unsubscribe"] as const)
    await voidLinks(tx, purpose, leadId);
  const checks = await tx
    .selectFrom("selfCheck")
    .select("id")
    .where("organisationId", "=", organisationId)
    .where("leadId", "=", leadId)
    .execute();
  for (const { id } of checks) await voidLinks(tx, "report.view", id);
}

/** Mails that have left; those still on their way go like every mail after two weeks. */
async function forgetMails(tx: Tx, organisationId: string, emails: string[]): Promise<void> {
  await tx
    .deleteFrom("mail")
    .where("organisationId", "=", organisationId)
    .where("recipient", "in", emails)
    .where("settledAt", "is not", null)
    .execute();
}
