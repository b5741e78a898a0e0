import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import type { Access } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { Locale } from "#app/i18n/locale.ts";

export interface Contact {
  email: string;
  firstName: string | null;
  company: string | null;
  language: Locale;
}

/** The lead of a confirmed mailbox: made once, later confirmations add what is new and keep what is known. */
export async function leadOfContact(tx: Tx, access: Access, contact: Contact): Promise<string> {
  const { id } = await tx
    .insertInto("lead")
    .values({ organisationId: access.organisationId, ...contact })
    .onConflict((conflict) =>
      conflict.columns(["organisationId", "email"]).doUpdateSet({
        firstName: sql`coalesce(excluded.first_name, lead.first_name)`,
        company: sql`coalesce(excluded.company, lead.company)`,
        language: contact.language,
        lastContactAt: sql`now()`,
      }),
    )
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
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

/** A self-check as the office sees it: its result and the chosen use case, not the answers. */
export interface LeadCheck {
  result: unknown;
  rulesVersion: string;
  checkedAt: Date;
  useCase: string;
}

type LeadRow = Awaited<ReturnType<ReturnType<typeof leadsWithCheck>["execute"]>>[number];

function leadOfRow({ result, rulesVersion, checkedAt, useCase, ...lead }: LeadRow) {
  const check: LeadCheck | null =
    rulesVersion === null || checkedAt === null
      ? null
      : { result, rulesVersion, checkedAt, useCase: useCase ?? "" };
  return { ...lead, check };
}

function leadsWithCheck(tx: Tx, access: Access) {
  return tx
    .selectFrom("lead")
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom("selfCheck")
          .select(["result", "rulesVersion", "selfCheck.createdAt as checkedAt"])
          .select(sql<string>`answers ->> 'q01-use-case'`.as("useCase"))
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
    .select(["latest.result", "latest.rulesVersion", "latest.checkedAt", "latest.useCase"])
    .where("lead.organisationId", "=", access.organisationId);
}
