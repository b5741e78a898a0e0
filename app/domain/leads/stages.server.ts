import type { Tx } from "#db/database.server.ts";
import type { Access } from "#app/domain/audit/access.ts";
import { movesOn, type Stage } from "./stages.ts";

/** Moves a lead on after something happened, with a dated row; never back, and not at all if it stands there already. */
export async function advanceLead(
  tx: Tx,
  access: Access,
  leadId: string,
  stage: Stage,
): Promise<void> {
  const lead = await tx
    .selectFrom("lead")
    .select("stage")
    .where("organisationId", "=", access.organisationId)
    .where("id", "=", leadId)
    .forUpdate()
    .executeTakeFirst();
  if (lead && movesOn(lead.stage as Stage, stage))
    await putLead(tx, access, leadId, { stage, reason: null });
}

/** Writes where a lead stands now and the signed row of the step. */
export async function putLead(
  tx: Tx,
  { organisationId, actor }: Access,
  leadId: string,
  { stage, reason }: { stage: Stage; reason: string | null },
): Promise<void> {
  const personId = actor.kind === "person" ? actor.id : null;
  await tx
    .insertInto("leadStage")
    .values({ organisationId, leadId, stage, reason, personId })
    .execute();
  await tx
    .updateTable("lead")
    .set({ stage })
    .where("organisationId", "=", organisationId)
    .where("id", "=", leadId)
    .execute();
}
