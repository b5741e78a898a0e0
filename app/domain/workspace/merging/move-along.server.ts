import { sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";

/**
 * Moves what hangs on a measure to another one: its places in plans (a plan that had both keeps one), its evidence, its
 * sub-steps, what was proposed for it, what was asked about it and is not answered, and that it is a condition in an opinion
 * that is being written. Published ones stay as they are. Returns the AI use cases that the measure serves now.
 */
export async function moveAlong(
  tx: Tx,
  access: OrganisationAccess,
  both: { from: string; to: string },
): Promise<string[]> {
  const { organisationId } = access;
  const { from, to } = both;
  const plans = tx
    .selectFrom("plannedMeasure as other")
    .select("other.aiUseCaseId")
    .where("other.organisationId", "=", organisationId)
    .where("other.measureId", "=", to);
  await tx
    .deleteFrom("plannedMeasure")
    .where("organisationId", "=", organisationId)
    .where("measureId", "=", from)
    .where("aiUseCaseId", "in", plans)
    .execute();
  await tx
    .updateTable("plannedMeasure")
    .set({ measureId: to })
    .where("organisationId", "=", organisationId)
    .where("measureId", "=", from)
    .execute();
  await tx
    .updateTable("evidence")
    .set({ measureId: to })
    .where("organisationId", "=", organisationId)
    .where("measureId", "=", from)
    .execute();
  await tx
    .updateTable("proposal")
    .set({ measureId: to })
    .where("organisationId", "=", organisationId)
    .where("measureId", "=", from)
    .execute();
  await moveSubSteps(tx, organisationId, { from, to });
  await sql`update opinion_draft
    set conditions = array(select distinct unnest(array_replace(conditions, ${from}, ${to})))
    where organisation_id = ${organisationId} and ${from} = any (conditions)`.execute(tx);
  await moveReview(tx, access, both);
  const rows = await plans.execute();
  return rows.map(({ aiUseCaseId }) => aiUseCaseId);
}

/** To the end of the list that is there. */
async function moveSubSteps(
  tx: Tx,
  organisationId: string,
  { from, to }: { from: string; to: string },
) {
  await sql`update sub_step set measure_id = ${to}, position = position + (
      select coalesce(max(position), 0) from sub_step there where there.organisation_id = ${organisationId} and there.measure_id = ${to})
    where organisation_id = ${organisationId} and measure_id = ${from}`.execute(tx);
}

/** Where something is asked about the other as well, that goes on for both. Answered ones stand where they stand. */
async function moveReview(
  tx: Tx,
  { organisationId, actor }: OrganisationAccess,
  { from, to }: { from: string; to: string },
): Promise<void> {
  await sql`update review_request set outcome = 'merged', closed_at = now(), closed_by = ${actor.id}
    where organisation_id = ${organisationId} and measure_id = ${from} and closed_at is null and exists (
      select from review_request other where other.organisation_id = ${organisationId} and other.measure_id = ${to}
         and other.closed_at is null)`.execute(tx);
  await tx
    .updateTable("reviewRequest")
    .set({ measureId: to })
    .where("organisationId", "=", organisationId)
    .where("measureId", "=", from)
    .where("closedAt", "is", null)
    .execute();
}
