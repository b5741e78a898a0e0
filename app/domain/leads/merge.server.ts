import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import { leadsIn } from "./list.server.ts";

/** Leads that may be the same person or company: alike in company or in the part of the address behind the @. */
export function likelyDuplicates(access: HouseAccess, leadId: string) {
  return transaction(access, async (tx) => {
    const lead = await lockedLead(tx, access, leadId);
    if (!lead) return undefined;
    const who = lead.company ?? lead.firstName ?? lead.email;
    const domain = lead.email.split("@")[1] ?? "";
    const searches = [domain, lead.company].filter((text): text is string => Boolean(text));
    const found = new Map<string, { id: string; email: string; who: string }>();
    for (const search of searches)
      for (const one of (await leadsIn(tx, access, { search })).leads)
        if (one.id !== leadId)
          found.set(one.id, {
            id: one.id,
            email: one.email,
            who: one.company ?? one.firstName ?? one.email,
          });
    return { who, others: [...found.values()].slice(0, 25) };
  });
}

/**
 * Makes two leads one: checks, consents, meetings, notes, messages and stages of `otherId` go to `leadId`, gaps in the contact
 * are filled, the other address leads here from now on. Refuses a lead with itself, and two that are both clients.
 */
export function mergeLeads(
  access: HouseAccess,
  leadId: string,
  otherId: string,
): Promise<"merged" | "unknown" | "not-allowed" | "not-possible"> {
  return transaction(access, async (tx) => {
    if (!may(access.roles, "leads.change")) return "not-allowed";
    // Always in the same order, so that two who merge the same pair never wait for each other in a circle.
    const rows = new Map<string, Awaited<ReturnType<typeof lockedLead>>>();
    for (const id of [leadId, otherId].toSorted()) rows.set(id, await lockedLead(tx, access, id));
    const [lead, other] = [rows.get(leadId), rows.get(otherId)];
    if (!lead) return "unknown";
    if (!other || leadId === otherId || (lead.clientId && other.clientId)) return "not-possible";
    await moveRows(tx, access, leadId, otherId);
    await tx
      .deleteFrom("lead")
      .where("organisationId", "=", access.organisationId)
      .where("id", "=", otherId)
      .execute();
    await fillGaps(tx, access, leadId, lead, other);
    await record(tx, access, {
      kind: "lead.merged",
      subject: { kind: "lead", id: leadId },
      data: { from: otherId },
    });
    return "merged";
  });
}

const tables = [
  "self_check",
  "consent",
  "appointment",
  "lead_note",
  "lead_message",
  "lead_stage",
  "lead_address",
  "package_offer",
];

async function moveRows(tx: Tx, { organisationId }: HouseAccess, leadId: string, otherId: string) {
  for (const table of tables)
    await sql`update ${sql.table(table)} set lead_id = ${leadId}
      where organisation_id = ${organisationId} and lead_id = ${otherId}`.execute(tx);
  await sql`update package_offer set came_from = ${leadId}
    where organisation_id = ${organisationId} and came_from = ${otherId}`.execute(tx);
  // The links in the other's mails go on to the one that is left.
  for (const purpose of ["own-data", "news.unsubscribe"])
    await sql`update link set subject_id = ${leadId} where subject_id = ${otherId} and purpose = ${purpose}`.execute(
      tx,
    );
}

type Lead = NonNullable<Awaited<ReturnType<typeof lockedLead>>>;

async function fillGaps(
  tx: Tx,
  { organisationId }: HouseAccess,
  leadId: string,
  lead: Lead,
  other: Lead,
): Promise<void> {
  await tx
    .insertInto("leadAddress")
    .values({ organisationId, email: other.email, leadId })
    .execute();
  await tx
    .updateTable("lead")
    .set({
      firstName: lead.firstName ?? other.firstName,
      company: lead.company ?? other.company,
      companySize: lead.companySize ?? other.companySize,
      crm: lead.crm ?? other.crm,
      phone: lead.phone ?? other.phone,
      clientId: lead.clientId ?? other.clientId,
      clientSince: lead.clientSince ?? other.clientSince,
      version: sql`version + 1`,
    })
    .where("organisationId", "=", organisationId)
    .where("id", "=", leadId)
    .execute();
}

function lockedLead(tx: Tx, { organisationId }: HouseAccess, id: string) {
  return tx
    .selectFrom("lead")
    .select(["email", "firstName", "company", "companySize", "crm", "phone"])
    .select(["clientId", "clientSince"])
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
}
