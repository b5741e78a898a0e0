import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { transaction, type Tx, withinOrganisation } from "#db/database.server.ts";
import { houseId, type PersonalAccess } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { Land } from "#app/domain/catalogue/holidays.ts";
import { theConsultants } from "#app/domain/leads/consultants.server.ts";
import { advanceLead } from "#app/domain/leads/stages.server.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { worksForTheHouse } from "#app/domain/organisations/house-mailbox.server.ts";
import { invite } from "#app/domain/organisations/invite.server.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import { localeOfPerson } from "#app/i18n/locale.ts";
import { openOrganisation } from "./open-organisation.server.ts";
import { takeOverCheck } from "./take-over-check.server.ts";

export interface ClientWish {
  company: string;
  land: Land;
  name: string;
  email: string;
  /** Ids of persons; who may not assign others works for the client alone. */
  consultants: readonly string[];
}

export type ClientAnswer =
  | { answer: "client" | "already"; clientId: string }
  | { answer: "not-allowed" | "unknown-lead" | "unknown-consultant" | "house-address" };

/**
 * Turns a lead into a client, once: the organisation with its consultants, the AI use case of the latest check with
 * its first plan, and the invitation of the first person, who gets every role a small company needs.
 * Two walls, one transaction: the lead and its client know of each other or neither exists.
 */
export function makeClient(
  access: HouseAccess,
  leadId: string,
  wish: ClientWish,
): Promise<ClientAnswer> {
  return transaction(access, async (tx) => {
    if (!may(access.roles, "leads.win")) return { answer: "not-allowed" };
    const lead = await lockedLead(tx, leadId);
    if (!lead) return { answer: "unknown-lead" };
    if (lead.clientId) return { answer: "already", clientId: lead.clientId };
    const consultants = may(access.roles, "consultants.assign")
      ? wish.consultants
      : [access.actor.id];
    const house = await theConsultants(tx).select("person.id").execute();
    if (consultants.length === 0 || !consultants.every((id) => house.some((one) => one.id === id)))
      return { answer: "unknown-consultant" };
    if (await worksForTheHouse(tx, wish.email)) return { answer: "house-address" };
    const clientId = await becomeClient(tx, access, lead, { ...wish, consultants });
    return { answer: "client", clientId };
  });
}

type Lead = NonNullable<Awaited<ReturnType<typeof lockedLead>>>;

/** The organisation, its first AI use case and its invitation for a lead that is none yet, prepared by a person. */
export async function becomeClient(
  tx: Tx,
  access: PersonalAccess,
  lead: Lead,
  wish: ClientWish,
): Promise<string> {
  const clientId = randomUUID();
  const check = await latestCheck(tx, lead.id);
  await withinOrganisation(tx, clientId, async () => {
    const there = { ...access, organisationId: clientId };
    await openOrganisation(tx, there, {
      name: wish.company,
      land: wish.land,
      consultants: wish.consultants,
    });
    if (check)
      await takeOverCheck(tx, there, {
        ...check,
        land: wish.land,
        language: localeOfPerson(lead.language),
      });
    const { name, email } = wish;
    const language = localeOfPerson(lead.language);
    await invite(tx, there, { name, email, language, roles: ["admin", "approver", "editor"] });
  });
  await linkLead(tx, access, lead.id, clientId);
  return clientId;
}

/** Notes at the lead which client it became. */
export async function linkLead(
  tx: Tx,
  access: PersonalAccess,
  leadId: string,
  clientId: string,
): Promise<void> {
  await tx
    .updateTable("lead")
    .set({ clientId, clientSince: sql`now()` })
    .where("organisationId", "=", houseId)
    .where("id", "=", leadId)
    .execute();
  await advanceLead(tx, access, leadId, "won");
  await record(tx, access, {
    kind: "lead.won",
    subject: { kind: "lead", id: leadId },
    data: { clientId },
  });
}

export function lockedLead(tx: Tx, leadId: string) {
  return tx
    .selectFrom("lead")
    .select(["id", "language", "clientId"])
    .where("organisationId", "=", houseId)
    .where("id", "=", leadId)
    .forUpdate()
    .executeTakeFirst();
}

/** The latest check of a lead as it was made; undefined for somebody who only booked. */
export function latestCheck(tx: Tx, leadId: string) {
  return tx
    .selectFrom("selfCheck")
    .select(["answers", "result", "rulesVersion"])
    .where("organisationId", "=", houseId)
    .where("leadId", "=", leadId)
    .orderBy("createdAt", "desc")
    .limit(1)
    .executeTakeFirst();
}
