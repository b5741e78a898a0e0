import { transaction } from "#db/database.server.ts";
import { csv } from "#app/domain/audit/csv.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { takeAllowance } from "#app/domain/identity/limits.server.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import { callable } from "./callable.server.ts";
import { type LeadCursor, type LeadFilter, leadsIn } from "./list.server.ts";

const batch = 1_000;
const most = 100_000;

const head = ["id", "email", "name", "company", "company_size", "crm", "phone", "language"];
head.push("stage", "owner", "next_step", "next_step_on", "light", "use_case", "last_contact");

/**
 * The filtered leads as one table, safe against formulas: what the office sees on its pages and no more, a
 * phone number only with consent. The export is recorded with its size. Refuses roles that may not, and more than
 * ten exports of a person within an hour.
 */
export async function exportLeads(
  access: HouseAccess,
  filter: LeadFilter,
): Promise<{ body: string } | "not-allowed" | { retryAfterSeconds: number }> {
  if (!may(access.roles, "leads.export")) return "not-allowed";
  const allowance = await takeAllowance("export.person", access.actor.id);
  if (!allowance.allowed) return { retryAfterSeconds: allowance.retryAfterSeconds };
  return transaction(access, async (tx) => {
    const rows: string[][] = [];
    let cursor: LeadCursor | undefined;
    do {
      const page = await leadsIn(tx, access, filter, cursor, batch);
      const phones = await callable(
        tx,
        access,
        page.leads.map(({ id }) => id),
      );
      for (const lead of page.leads) rows.push(cellsOf(lead, phones.get(lead.id)));
      cursor = page.next;
    } while (cursor && rows.length < most);
    const subject = { kind: "lead", id: null };
    await record(tx, access, { kind: "leads.exported", subject, data: { count: rows.length } });
    return { body: csv([head, ...rows]) };
  });
}

type Lead = Awaited<ReturnType<typeof leadsIn>>["leads"][number];

function cellsOf(lead: Lead, phone: string | undefined): string[] {
  const { id, email, firstName, company, companySize, crm, language, stage, owner } = lead;
  const cells = [id, email, firstName, company, companySize, crm, phone, language, stage, owner];
  cells.push(lead.nextStep, lead.nextStepOn, lead.check?.light, lead.check?.useCase);
  return [...cells.map((cell) => cell ?? ""), lead.lastContactAt.toISOString()];
}
