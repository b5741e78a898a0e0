import type { Tx } from "#db/database.server.ts";
import type { Access } from "#app/domain/audit/access.ts";
import { findLink, type LinkState } from "#app/domain/mail/links.server.ts";

/** Whose data a link from a mail leads to: a lead's, or those of a wish for a report or a message not confirmed yet. */
export interface Subject {
  kind: "lead" | "request" | "message";
  id: string;
}

export type FoundSubject =
  | { state: "open"; subject: Subject }
  | { state: Exclude<LinkState, "open"> };

/**
 * Finds them by the link in the foot of a mail. The link of a confirmation mail leads to the request or the message,
 * and once that is confirmed to its lead; that of an appointment to whoever booked it. What is deleted is „voided“.
 */
export async function subjectOf(tx: Tx, access: Access, token: string): Promise<FoundSubject> {
  const link = await findLink(tx, "own-data", token);
  if (link.state !== "open") return { state: link.state };
  const { organisationId } = access;
  const lead =
    (await leadItself(tx, organisationId, link.subjectId)) ??
    (await leadOfRequest(tx, organisationId, link.subjectId)) ??
    (await leadOfMessage(tx, organisationId, link.subjectId)) ??
    (await leadOfAppointment(tx, organisationId, link.subjectId));
  if (lead) return { state: "open", subject: { kind: "lead", id: lead } };
  const request = await tx
    .selectFrom("reportRequest")
    .select("id")
    .where("organisationId", "=", organisationId)
    .where("id", "=", link.subjectId)
    .where("confirmedAt", "is", null)
    .executeTakeFirst();
  if (request) return { state: "open", subject: { kind: "request", ...request } };
  const message = await tx
    .selectFrom("messageRequest")
    .select("id")
    .where("organisationId", "=", organisationId)
    .where("id", "=", link.subjectId)
    .executeTakeFirst();
  return message
    ? { state: "open", subject: { kind: "message", ...message } }
    : { state: "voided" };
}

const leadItself = async (tx: Tx, organisationId: string, id: string) =>
  (
    await tx
      .selectFrom("lead")
      .select("id")
      .where("organisationId", "=", organisationId)
      .where("id", "=", id)
      .executeTakeFirst()
  )?.id;

const leadOfRequest = async (tx: Tx, organisationId: string, id: string) =>
  (
    await tx
      .selectFrom("reportRequest")
      .innerJoin("selfCheck", (join) =>
        join
          .onRef("selfCheck.organisationId", "=", "reportRequest.organisationId")
          .onRef("selfCheck.id", "=", "reportRequest.selfCheckId"),
      )
      .select("selfCheck.leadId")
      .where("reportRequest.organisationId", "=", organisationId)
      .where("reportRequest.id", "=", id)
      .executeTakeFirst()
  )?.leadId ?? undefined;

const leadOfMessage = async (tx: Tx, organisationId: string, id: string) =>
  (
    await tx
      .selectFrom("leadMessage")
      .select("leadId")
      .where("organisationId", "=", organisationId)
      .where("id", "=", id)
      .executeTakeFirst()
  )?.leadId;

const leadOfAppointment = async (tx: Tx, organisationId: string, id: string) =>
  (
    await tx
      .selectFrom("appointment")
      .select("leadId")
      .where("organisationId", "=", organisationId)
      .where("id", "=", id)
      .executeTakeFirst()
  )?.leadId ?? undefined;
