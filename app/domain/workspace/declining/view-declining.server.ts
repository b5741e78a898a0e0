import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { seesAll } from "#app/domain/organisations/sight.ts";
import { withMerged } from "../merging/merged.server.ts";
import { storedMeasure, type StoredMeasure } from "../measures.server.ts";
import { seenUseCases, standingsOf, todayOf } from "../use-cases.server.ts";
import type { UseCaseStanding } from "../use-case-standing.ts";

export interface ViewedDeclining {
  measure: StoredMeasure;
  /** The consultancy made it a condition of its newest opinion on one of them. */
  isCondition: boolean;
  /** Each AI use case that it serves, as it stands with it and as it would stand if it were declined. */
  effects: { before: UseCaseStanding; after: UseCaseStanding }[];
}

/**
 * What declining a measure would change: by the rules it then counts as nicht anwendbar, so green no longer waits for it
 * and it weighs nothing in the residual risk. Undefined for an id of nobody, of another organisation, or for a guest.
 * Source: contract workspace.md, „Risk“ and „Light“.
 */
export function viewDeclining(
  access: OrganisationAccess,
  id: string,
): Promise<ViewedDeclining | undefined> {
  return transaction(access, async (tx) => {
    const measure = await storedMeasure(tx, access, id);
    if (!measure || !seesAll(access)) return undefined;
    const today = await todayOf(tx, access);
    const seen = await seenUseCases(tx, access);
    const planned = seen.planned.map((one) =>
      one.id === measure.id ? { ...one, status: "not-applicable" as const } : one,
    );
    const after = standingsOf({ ...seen, planned }, today);
    const served = new Set(
      seen.planned.filter((one) => one.id === measure.id).map(({ useCaseId }) => useCaseId),
    );
    const effects = standingsOf(seen, today).flatMap((before, at) => {
      const then = after[at];
      return then && served.has(before.id) ? [{ before, after: then }] : [];
    });
    return { measure, effects, isCondition: await isCondition(tx, access, measure.id) };
  });
}

async function isCondition(tx: Tx, { organisationId }: OrganisationAccess, id: string) {
  const { rows } = await sql<{ found: boolean }>`
    select exists (
      select from opinion_condition c
       where c.organisation_id = ${organisationId} and c.measure_id in ${withMerged(organisationId, id)} and not exists (
         select from opinion newer
          where newer.organisation_id = c.organisation_id and newer.ai_use_case_id = c.ai_use_case_id
            and newer.version > c.version)) as found`.execute(tx);
  return rows[0]?.found === true;
}
