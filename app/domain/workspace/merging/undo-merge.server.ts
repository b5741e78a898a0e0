import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { isOverLimit } from "#app/domain/organisations/package/over-limit.server.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { keepVersion } from "../versions/keep-version.server.ts";
import type { BeforeMerge } from "./before-merge.server.ts";
import { mergedMeasure, type UndoRefusal } from "./view-undoing.server.ts";

export type UndoAnswer = "undone" | "not-allowed" | "unknown" | UndoRefusal;

/**
 * Takes back that a measure went into another: places in plans, evidence, sub-steps, proposals, conditions in a draft, what
 * was asked and both standings are as they were before; what was added to the other since stays there. Refuses after thirty
 * days, and where something that changed since would be lost.
 */
export function undoMerge(access: OrganisationAccess, id: string): Promise<UndoAnswer> {
  return transaction<UndoAnswer>(access, async (tx) => {
    if (!mayIn(access, "measure.change")) return "not-allowed";
    const found = await mergedMeasure(tx, access, id, true);
    if (!found) return "unknown";
    const { organisationId, overLimit = [] } = access;
    if (await isOverLimit(tx, organisationId, overLimit, { measureId: found.into }))
      return "not-allowed";
    if (found.refusal) return found.refusal;
    if (!found.before) return "late";
    const both = { from: found.into, to: id, before: found.before };
    const useCases = await moveBack(tx, access, both);
    await standAlone(tx, access, both);
    await record(tx, access, {
      kind: "measure.unmerged",
      subject: { kind: "measure", id },
      data: { from: found.into, useCases },
    });
    for (const useCaseId of useCases) await keepVersion(tx, access, useCaseId);
    return "undone";
  });
}

interface Undoing {
  /** The measure that had stayed. */
  from: string;
  /** The measure that had gone. */
  to: string;
  before: BeforeMerge;
}

/** Returns the AI use cases that are concerned. */
async function moveBack(
  tx: Tx,
  { organisationId }: OrganisationAccess,
  { from, to, before }: Undoing,
): Promise<string[]> {
  for (const { useCaseId, position, kept } of before.places)
    if (kept)
      await tx
        .updateTable("plannedMeasure")
        .set({ measureId: to })
        .where("organisationId", "=", organisationId)
        .where("aiUseCaseId", "=", useCaseId)
        .where("measureId", "=", from)
        .execute();
    // At its place, or at the end where somebody has taken that.
    else
      await sql`insert into planned_measure (organisation_id, ai_use_case_id, measure_id, position)
        select ${organisationId}, ${useCaseId}, ${to},
               case when bool_or(position = ${position}) then max(position) + 1 else ${position} end
          from planned_measure where organisation_id = ${organisationId} and ai_use_case_id = ${useCaseId}`.execute(
        tx,
      );
  await sql`update evidence set measure_id = ${to}
    where organisation_id = ${organisationId} and measure_id = ${from} and id = any (${before.evidence}::uuid[])`.execute(
    tx,
  );
  await sql`update proposal set measure_id = ${to}
    where organisation_id = ${organisationId} and measure_id = ${from} and id = any (${before.proposals ?? []}::uuid[])`.execute(
    tx,
  );
  // What was removed since stays removed, what was added since stays where it was added.
  for (const { id, position } of before.subSteps ?? [])
    await tx
      .updateTable("subStep")
      .set({ measureId: to, position })
      .where("organisationId", "=", organisationId)
      .where("measureId", "=", from)
      .where("id", "=", id)
      .execute();
  await moveReviewsBack(tx, organisationId, { to, reviews: before.reviews ?? [] });
  // A draft that was written on since says what its author wants now, about the measure of its own plan.
  for (const { useCaseId, conditions } of before.drafts) {
    const merged = sql`array_replace(${conditions}::text[], ${to}, ${from})`;
    await sql`update opinion_draft set conditions = case
        when conditions @> ${merged} and conditions <@ ${merged} then ${conditions}::text[]
        else array_replace(conditions, ${from}, ${to}) end
      where organisation_id = ${organisationId} and ai_use_case_id = ${useCaseId}`.execute(tx);
  }
  return before.places.map(({ useCaseId }) => useCaseId);
}

/** With the answer, if there is one by now; what ended by the merge waits again. */
async function moveReviewsBack(
  tx: Tx,
  organisationId: string,
  { to, reviews }: { to: string; reviews: string[] },
): Promise<void> {
  await sql`update review_request set measure_id = ${to}
    where organisation_id = ${organisationId} and id = any (${reviews}::uuid[])`.execute(tx);
  await sql`update review_request set outcome = null, closed_at = null, closed_by = null
    where organisation_id = ${organisationId} and id = any (${reviews}::uuid[]) and outcome = 'merged'`.execute(
    tx,
  );
}

async function standAlone(
  tx: Tx,
  { organisationId }: OrganisationAccess,
  { from, to, before }: Undoing,
): Promise<void> {
  await tx
    .deleteFrom("measureStep")
    .where("organisationId", "=", organisationId)
    .where("ofMerge", "=", to)
    .execute();
  await sql`update measure set merged_into = ${to}
    where organisation_id = ${organisationId} and merged_into = ${from} and id = any (${before.merged}::uuid[])`.execute(
    tx,
  );
  const { version } = await tx
    .updateTable("measure")
    .set((row) => ({ ...before.stood, version: row("version", "+", 1) }))
    .where("organisationId", "=", organisationId)
    .where("id", "=", from)
    .returning("version")
    .executeTakeFirstOrThrow();
  // By itself: with the date it would be the time of now.
  await sql`update measure set due_set_at = ${before.dueSetAt}
    where organisation_id = ${organisationId} and id = ${from}`.execute(tx);
  // Newer than what anybody has seen of it, so that whoever thought of both as one is told.
  await tx
    .updateTable("measure")
    .set({ mergedInto: null, mergedAt: null, mergedBy: null, mergedReason: null })
    .set({ beforeMerge: null, version })
    .where("organisationId", "=", organisationId)
    .where("id", "=", to)
    .execute();
}
