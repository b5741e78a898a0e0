import { transaction, type Tx } from "#db/database.server.ts";
import { type Access, houseAccess } from "#app/domain/audit/access.ts";
import type { LinkState } from "#app/domain/mail/links.server.ts";
import { type Subject, subjectOf } from "./subject.server.ts";

/** Everything that is kept of somebody (Art. 15 GDPR). */
export type OwnData = Awaited<ReturnType<typeof dataOfLead>> & { kind: Subject["kind"] };

export type OwnDataAnswer =
  | { state: "open"; data: OwnData }
  | { state: Exclude<LinkState, "open"> };

/** What somebody may see who holds a link from one of our mails; looking changes nothing. */
export function ownData(token: string): Promise<OwnDataAnswer> {
  const access = houseAccess("visitor");
  return transaction(access, async (tx) => {
    const found = await subjectOf(tx, access, token);
    if (found.state !== "open") return found;
    const { kind, id } = found.subject;
    return { state: "open", data: { kind, ...(await readers[kind](tx, access, id)) } };
  });
}

const readers = { lead: dataOfLead, request: dataOfRequest, message: dataOfMessage };
const nothingMore = {
  furtherAddresses: [],
  checks: [],
  messages: [],
  consents: [],
  appointments: [],
  offers: [],
  notes: [],
};

async function dataOfRequest(tx: Tx, { organisationId }: Access, id: string) {
  const { contact, checks } = await requestWithCheck(tx, organisationId, id);
  return { ...nothingMore, contact, checks } as Awaited<ReturnType<typeof dataOfLead>>;
}

async function dataOfMessage(tx: Tx, { organisationId }: Access, id: string) {
  const { name, text, email, company, language, createdAt } = await tx
    .selectFrom("messageRequest")
    .select(["name", "text", "email", "company", "language", "createdAt"])
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const untold = { companySize: null, crm: null, phone: null };
  const contact = { email, firstName: name, company, ...untold, language, createdAt };
  return { ...nothingMore, contact, messages: [{ name, text, at: createdAt }] };
}

async function requestWithCheck(tx: Tx, organisationId: string, id: string) {
  const row = await tx
    .selectFrom("reportRequest")
    .innerJoin("selfCheck", (join) =>
      join
        .onRef("selfCheck.organisationId", "=", "reportRequest.organisationId")
        .onRef("selfCheck.id", "=", "reportRequest.selfCheckId"),
    )
    .select(["email", "firstName", "company", "companySize", "crm", "phone"])
    .select(["reportRequest.language", "reportRequest.createdAt", "selfCheck.id", "shared"])
    .select(["rulesVersion", "answers", "result"])
    .where("reportRequest.organisationId", "=", organisationId)
    .where("reportRequest.id", "=", id)
    .executeTakeFirstOrThrow();
  const { id: checkId, shared, rulesVersion, answers, result, email, ...contact } = row;
  const { createdAt } = contact;
  return {
    contact: { ...contact, email: email ?? "" },
    checks: [{ id: checkId, shared, rulesVersion, answers, result, createdAt }],
  };
}

async function dataOfLead(tx: Tx, { organisationId }: Access, leadId: string) {
  const contact = await tx
    .selectFrom("lead")
    .select(["email", "firstName", "company", "companySize", "crm", "phone"])
    .select(["language", "createdAt"])
    .where("organisationId", "=", organisationId)
    .where("id", "=", leadId)
    .executeTakeFirstOrThrow();
  const further = await tx
    .selectFrom("leadAddress")
    .select("email")
    .where("organisationId", "=", organisationId)
    .where("leadId", "=", leadId)
    .execute();
  const checks = await tx
    .selectFrom("selfCheck")
    .select(["id", "shared", "rulesVersion", "answers", "result", "createdAt"])
    .where("organisationId", "=", organisationId)
    .where("leadId", "=", leadId)
    .orderBy("createdAt", "desc")
    .execute();
  const messages = await tx
    .selectFrom("leadMessage")
    .select(["name", "text", "createdAt as at"])
    .where("organisationId", "=", organisationId)
    .where("leadId", "=", leadId)
    .orderBy("createdAt", "desc")
    .execute();
  const consents = await tx
    .selectFrom("consent")
    .select(["id", "channel", "wording", "wordingVersion", "language", "page"])
    .select(["askedAt", "confirmedAt", "withdrawnAt", "endedAt"])
    .where("organisationId", "=", organisationId)
    .where("leadId", "=", leadId)
    .orderBy("confirmedAt", "desc")
    .execute();
  const appointments = await tx
    .selectFrom("appointment")
    .select(["startsAt", "endsAt", "timeZone", "status", "name", "email", "phone", "company"])
    .select(["topic", "message", "answersShared"])
    .where("organisationId", "=", organisationId)
    .where("leadId", "=", leadId)
    .orderBy("startsAt", "desc")
    .execute();
  const offers = await tx
    .selectFrom("packageOffer")
    .select(["package", "terms", "customer", "contactName", "contactEmail"])
    .select(["createdAt", "expiresAt", "acceptedAt", "withdrawnAt"])
    .where("organisationId", "=", organisationId)
    .where("leadId", "=", leadId)
    .orderBy("createdAt", "desc")
    .execute();
  const notes = await tx
    .selectFrom("leadNote")
    .select(["text", "at"])
    .where("organisationId", "=", organisationId)
    .where("leadId", "=", leadId)
    .orderBy("at", "desc")
    .execute();
  const furtherAddresses = further.map(({ email }) => email);
  return { contact, furtherAddresses, checks, messages, consents, appointments, offers, notes };
}
