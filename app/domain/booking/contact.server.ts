import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { type Access, houseAccess } from "#app/domain/audit/access.ts";
import { leadOfContact } from "#app/domain/leads/leads.server.ts";
import { findLink } from "#app/domain/mail/links.server.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** What is known of somebody who comes from a report, so that nothing is typed twice. */
export interface KnownContact {
  firstName: string | null;
  email: string;
  company: string | null;
}

/** The contact behind the token of a report; undefined for a token that opens none (any more). */
export function contactOfReport(token: string): Promise<KnownContact | undefined> {
  const access = houseAccess("visitor");
  return transaction(access, async (tx) => {
    const found = await checkOfReport(tx, access, token);
    return found && { firstName: found.firstName, email: found.email, company: found.company };
  });
}

interface Given {
  email: string;
  company: string | null;
  language: Locale;
  report: string | null;
}

/** The lead and the check an appointment belongs to. */
export async function contactOf(
  tx: Tx,
  access: Access,
  given: Given,
): Promise<{ leadId: string; selfCheckId: string | null }> {
  const check = given.report ? await checkOfReport(tx, access, given.report) : undefined;
  const leadId = (await met(tx, access, given.email)) ?? (await newLead(tx, access, given));
  return { leadId, selfCheckId: check?.selfCheckId ?? null };
}

/** Anybody can type anybody's address, so a booking changes nothing of a lead but the time of the last contact. */
async function met(tx: Tx, access: Access, email: string): Promise<string | undefined> {
  const lead = await tx
    .updateTable("lead")
    .set({ lastContactAt: sql`now()` })
    .where("organisationId", "=", access.organisationId)
    .where("email", "=", email)
    .returning("id")
    .executeTakeFirst();
  return lead?.id;
}

const newLead = (tx: Tx, access: Access, { email, company, language }: Given) =>
  leadOfContact(tx, access, { email, firstName: null, company, language });

async function checkOfReport(tx: Tx, access: Access, token: string) {
  const link = await findLink(tx, "report.view", token);
  if (link.state !== "open") return undefined;
  return tx
    .selectFrom("selfCheck")
    .innerJoin("lead", (join) =>
      join
        .onRef("lead.organisationId", "=", "selfCheck.organisationId")
        .onRef("lead.id", "=", "selfCheck.leadId"),
    )
    .select(["selfCheck.id as selfCheckId", "email", "firstName", "company"])
    .where("selfCheck.organisationId", "=", access.organisationId)
    .where("selfCheck.id", "=", link.subjectId)
    .executeTakeFirst();
}
