import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import type { Access } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { Contact } from "./contact.ts";
import { sharedCheck } from "./shared-check.ts";
import { putLead } from "./stages.server.ts";

/**
 * The lead of a mailbox: made once, later contacts add what is new and keep what is known. A further address of a
 * merged lead leads to that lead.
 */
export async function leadOfContact(tx: Tx, access: Access, contact: Contact): Promise<string> {
  const { organisationId } = access;
  const email = await mainAddress(tx, access, contact.email);
  const { id, isNew } = await tx
    .insertInto("lead")
    .values({ organisationId, ...contact, email })
    .onConflict((conflict) =>
      conflict.columns(["organisationId", "email"]).doUpdateSet({
        firstName: sql`coalesce(excluded.first_name, lead.first_name)`,
        company: sql`coalesce(excluded.company, lead.company)`,
        companySize: sql`coalesce(excluded.company_size, lead.company_size)`,
        crm: sql`coalesce(excluded.crm, lead.crm)`,
        phone: sql`coalesce(excluded.phone, lead.phone)`,
        language: contact.language,
        lastContactAt: sql`now()`,
      }),
    )
    .returning(["id", sql<boolean>`xmax = 0`.as("isNew")])
    .executeTakeFirstOrThrow();
  if (isNew) await putLead(tx, access, id, { stage: "new", reason: null });
  return id;
}

async function mainAddress(tx: Tx, { organisationId }: Access, email: string): Promise<string> {
  const further = await tx
    .selectFrom("leadAddress")
    .innerJoin("lead", (join) =>
      join
        .onRef("lead.organisationId", "=", "leadAddress.organisationId")
        .onRef("lead.id", "=", "leadAddress.leadId"),
    )
    .select("lead.email")
    .where("leadAddress.organisationId", "=", organisationId)
    .where("leadAddress.email", "=", email)
    .executeTakeFirst();
  return further?.email ?? email;
}

const pageSize = 25;

export interface LeadCursor {
  lastContactAt: Date;
  id: string;
}

/** Leads with their latest self-check, where they made one; last contact first; keyset paging after `cursor`. */
export function leads(access: Access, cursor?: LeadCursor) {
  return transaction(access, async (tx) => {
    const rows = await leadsWithCheck(tx, access)
      .$if(cursor !== undefined, (query) =>
        query.where(
          sql<boolean>`(lead.last_contact_at, lead.id) < (${cursor?.lastContactAt}::timestamptz, ${cursor?.id}::uuid)`,
        ),
      )
      .orderBy("lead.lastContactAt", "desc")
      .orderBy("lead.id", "desc")
      .limit(pageSize + 1)
      .execute();
    return { leads: rows.slice(0, pageSize).map(leadOfRow), more: rows.length > pageSize };
  });
}

/** One lead with its latest self-check, or without; the look is recorded. Undefined for an id of nobody or of another organisation. */
export function viewLead(access: Access, leadId: string) {
  return transaction(access, async (tx) => {
    const row = await leadsWithCheck(tx, access).where("lead.id", "=", leadId).executeTakeFirst();
    if (!row) return undefined;
    const subject = { kind: "lead", id: leadId };
    await record(tx, access, { kind: "lead.viewed", subject, data: {} });
    return leadOfRow(row);
  });
}

type LeadRow = Awaited<ReturnType<ReturnType<typeof leadsWithCheck>["execute"]>>[number];

function leadOfRow({ answers, result, rulesVersion, checkedAt, shared, ...lead }: LeadRow) {
  if (rulesVersion === null || checkedAt === null) return { ...lead, check: null };
  const check = sharedCheck({ answers, result, rulesVersion, checkedAt, shared });
  return { ...lead, check };
}

function leadsWithCheck(tx: Tx, access: Access) {
  return tx
    .selectFrom("lead")
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom("selfCheck")
          .select(["answers", "result", "rulesVersion", "selfCheck.createdAt as checkedAt"])
          .select("shared")
          .whereRef("selfCheck.organisationId", "=", "lead.organisationId")
          .whereRef("selfCheck.leadId", "=", "lead.id")
          .orderBy("selfCheck.createdAt", "desc")
          .limit(1)
          .as("latest"),
      (join) => join.onTrue(),
    )
    .select([
      "lead.id",
      "email",
      "firstName",
      "company",
      "lead.language",
      "lead.createdAt",
      "lastContactAt",
    ])
    .select(["latest.answers", "latest.result", "latest.rulesVersion", "latest.checkedAt"])
    .select("latest.shared")
    .where("lead.organisationId", "=", access.organisationId);
}
