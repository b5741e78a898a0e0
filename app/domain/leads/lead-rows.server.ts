import type { Tx } from "#db/database.server.ts";
import type { Access } from "#app/domain/audit/access.ts";
import { sharedCheck } from "./shared-check.ts";
import type { Stage } from "./stages.ts";

export type LeadRow = Awaited<ReturnType<ReturnType<typeof leadsWithCheck>["execute"]>>[number];

/** A lead as the office sees it: with as much of its latest check as is shared, or without one. */
export function leadOfRow({ answers, result, rulesVersion, checkedAt, shared, ...row }: LeadRow) {
  const lead = { ...row, stage: row.stage as Stage };
  if (rulesVersion === null || checkedAt === null) return { ...lead, check: null };
  const check = sharedCheck({ answers, result, rulesVersion, checkedAt, shared });
  return { ...lead, check };
}

const ofHouse = (tx: Tx, { organisationId }: Access) =>
  tx.selectFrom("lead").selectAll("lead").where("lead.organisationId", "=", organisationId);

export type ChosenLeads = ReturnType<typeof ofHouse>;

/**
 * The chosen leads with their latest self-check, where they made one, and their owner's name. They are chosen first:
 * of a page of many, only those on it are looked up further. Their order is to be said again outside.
 */
export function leadsWithCheck(
  tx: Tx,
  access: Access,
  choose: (leads: ChosenLeads) => ChosenLeads,
) {
  return tx
    .selectFrom(choose(ofHouse(tx, access)).as("lead"))
    .leftJoin("person as owner", "owner.id", "lead.ownerId")
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
    .select(["lead.id", "lead.email", "firstName", "company", "companySize", "crm"])
    .select(["lead.language", "lead.createdAt", "lastContactAt", "stage", "lead.version"])
    .select(["nextStep", "nextStepOn", "sortStep", "sortName", "ownerId", "owner.name as owner"])
    .select(["latest.answers", "latest.result", "latest.rulesVersion", "latest.checkedAt"])
    .select("latest.shared");
}
