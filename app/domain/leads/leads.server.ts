import { sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import type { Access } from "#app/domain/audit/access.ts";
import type { Contact } from "./contact.ts";
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
