import { sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import type { Standing } from "./merged-standing.ts";

/** What a merge changes beside the measure that goes, so that it can be taken back. */
export interface BeforeMerge {
  /** The one that stays. */
  into: string;
  /** Of the one that stays: how it stood, and how it stands as one. */
  stood: Standing;
  stands: Standing;
  /** When its date had been set: reminders count from there. */
  dueSetAt: string | null;
  /** Places of the one that goes; `kept` moved, the others were in a plan that had both. */
  places: { useCaseId: string; position: number; kept: boolean }[];
  evidence: string[];
  /** Missing in merges of before there were any. */
  subSteps?: { id: string; position: number }[];
  /** The request for a review that was open; missing in merges of before there were any. */
  reviews?: string[];
  /** Missing in merges of before there were any. */
  proposals?: string[];
  /** Measures that had gone into it before. */
  merged: string[];
  /** Conditions in what the consultancy was writing. */
  drafts: { useCaseId: string; conditions: string[] }[];
}

type Moving = Pick<
  BeforeMerge,
  "dueSetAt" | "places" | "evidence" | "subSteps" | "reviews" | "proposals" | "merged" | "drafts"
>;

/** Everything that is about to move from one measure to another. */
export async function beforeMerge(
  tx: Tx,
  { organisationId }: OrganisationAccess,
  { from, to }: { from: string; to: string },
): Promise<Moving> {
  const { rows } = await sql<Moving>`
    select (select due_set_at::text from measure where organisation_id = ${organisationId} and id = ${to}) as "dueSetAt",
           coalesce((select jsonb_agg(jsonb_build_object('useCaseId', p.ai_use_case_id, 'position', p.position, 'kept', not exists (
               select from planned_measure other where other.organisation_id = p.organisation_id
                  and other.ai_use_case_id = p.ai_use_case_id and other.measure_id = ${to})))
             from planned_measure p where p.organisation_id = ${organisationId} and p.measure_id = ${from}), '[]') as places,
           array(select id from evidence where organisation_id = ${organisationId} and measure_id = ${from}) as evidence,
           coalesce((select jsonb_agg(jsonb_build_object('id', id, 'position', position))
             from sub_step where organisation_id = ${organisationId} and measure_id = ${from}), '[]') as "subSteps",
           array(select id from review_request where organisation_id = ${organisationId} and measure_id = ${from}
             and closed_at is null) as reviews,
           array(select id from proposal where organisation_id = ${organisationId} and measure_id = ${from}) as proposals,
           array(select id from measure where organisation_id = ${organisationId} and merged_into = ${from}) as merged,
           coalesce((select jsonb_agg(jsonb_build_object('useCaseId', ai_use_case_id, 'conditions', conditions))
             from opinion_draft where organisation_id = ${organisationId} and ${from} = any (conditions)), '[]') as drafts`.execute(
    tx,
  );
  return rows[0] ?? { dueSetAt: null, places: [], evidence: [], merged: [], drafts: [] };
}
