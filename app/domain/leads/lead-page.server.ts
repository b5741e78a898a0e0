import { transaction, type Tx } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { setAsideOf } from "#app/domain/mail/set-aside.server.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { consentsOf, isOpen } from "./consents.server.ts";
import { leadOfRow, leadsWithCheck } from "./lead-rows.server.ts";

/**
 * One lead with all the office may see of it; the look is recorded. The phone number only while the person agrees to
 * be called. Undefined for an id of nobody or of another organisation.
 */
export function viewLead(access: HouseAccess, leadId: string) {
  return transaction(access, async (tx) => {
    const row = await leadsWithCheck(tx, access, (lead) => lead.where("lead.id", "=", leadId))
      .select("phone")
      .executeTakeFirst();
    if (!row) return undefined;
    const subject = { kind: "lead", id: leadId };
    await record(tx, access, { kind: "lead.viewed", subject, data: {} });
    const { phone, ...rest } = row;
    const consents = await consentsOf(tx, access, leadId);
    const mayCall = consents.some((one) => one.channel === "call-phone" && isOpen(one));
    return {
      ...leadOfRow(rest),
      phone: mayCall ? phone : null,
      hasPhone: phone !== null,
      consents,
      notes: await notesOf(tx, access, leadId),
      messages: await messagesOf(tx, access, leadId),
      setAside: await setAsideOf(tx, access.organisationId, row.email),
      furtherAddresses: await furtherAddresses(tx, access, leadId),
      lastChange: await lastChange(tx, access, leadId),
    };
  });
}

function notesOf(tx: Tx, { organisationId }: HouseAccess, leadId: string) {
  return tx
    .selectFrom("leadNote")
    .innerJoin("person", "person.id", "leadNote.personId")
    .select(["leadNote.id", "text", "at", "person.name as by"])
    .where("organisationId", "=", organisationId)
    .where("leadId", "=", leadId)
    .orderBy("at", "desc")
    .limit(200)
    .execute();
}

function messagesOf(tx: Tx, { organisationId }: HouseAccess, leadId: string) {
  return tx
    .selectFrom("leadMessage")
    .select(["id", "name", "text", "createdAt as at"])
    .where("organisationId", "=", organisationId)
    .where("leadId", "=", leadId)
    .orderBy("createdAt", "desc")
    .limit(200)
    .execute();
}

async function furtherAddresses(tx: Tx, { organisationId }: HouseAccess, leadId: string) {
  const rows = await tx
    .selectFrom("leadAddress")
    .select("email")
    .where("organisationId", "=", organisationId)
    .where("leadId", "=", leadId)
    .orderBy("email")
    .execute();
  return rows.map(({ email }) => email);
}

/** Who changed it last, for those who were a moment slower. */
function lastChange(tx: Tx, { organisationId }: HouseAccess, leadId: string) {
  return tx
    .selectFrom("auditEvent")
    .innerJoin("person", "person.id", "auditEvent.actorId")
    .select(["at", "person.name as by"])
    .where("organisationId", "=", organisationId)
    .where("subjectId", "=", leadId)
    .where("kind", "in", ["lead.changed", "lead.moved"])
    .orderBy("position", "desc")
    .limit(1)
    .executeTakeFirst();
}
