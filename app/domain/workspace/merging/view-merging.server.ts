import { sql } from "kysely";
import { transaction } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { seesAll } from "#app/domain/organisations/sight.ts";
import { type StoredMeasure, storedMeasure } from "../measures.server.ts";
import type { NamedMeasure } from "../named-measure.ts";
import { ownWords } from "../planned-measures.server.ts";
import type { MeasureStatus } from "../risk/evidence.ts";

/** A measure of the same kind that could go into another. */
export interface Twin extends NamedMeasure {
  id: string;
  version: number;
  status: MeasureStatus;
  dueOn: string | null;
  owner: string | null;
  /** What it serves, by title. */
  useCases: string[];
  evidence: number;
  comments: number;
}

export interface ViewedMerging {
  measure: StoredMeasure;
  twins: Twin[];
}

/** Serves something else than AI use cases that are readable only, or nothing. */
const notOnlyIn = (over: readonly string[]) => sql<boolean>`(
  select coalesce(bool_or(p.ai_use_case_id <> all (${over}::uuid[])), true) from planned_measure p
   where p.organisation_id = measure.organisation_id and p.measure_id = measure.id)`;

/** What a measure can be merged with. Undefined for an id of nobody, of another organisation, or for a guest. */
export function viewMerging(
  access: OrganisationAccess,
  id: string,
): Promise<ViewedMerging | undefined> {
  return transaction(access, async (tx) => {
    const measure = await storedMeasure(tx, access, id);
    if (!measure || !seesAll(access)) return undefined;
    if (!measure.hasTwins) return { measure, twins: [] };
    const rows = await tx
      .selectFrom("measure")
      .leftJoin("person", "person.id", "measure.ownerId")
      .select(["measure.id", "measure.measure", "version", "status", "dueOn"])
      .select(["person.name as owner", ownWords.as("own")])
      .select([
        sql<string[]>`array(select u.title from planned_measure p
          join ai_use_case u on u.organisation_id = p.organisation_id and u.id = p.ai_use_case_id
         where p.organisation_id = measure.organisation_id and p.measure_id = measure.id order by u.created_at)`.as(
          "useCases",
        ),
        sql<number>`(select count(*)::int from evidence e where e.organisation_id = measure.organisation_id
          and e.measure_id = measure.id and e.withdrawn_at is null)`.as("evidence"),
        sql<number>`(select count(*)::int from comment c where c.organisation_id = measure.organisation_id
          and c.measure_id = measure.id)`.as("comments"),
      ])
      .where("measure.organisationId", "=", access.organisationId)
      .where("measure.measure", "=", measure.measure)
      .where("measure.id", "<>", measure.id)
      .where("scope", "=", "use-case")
      .where("status", "<>", "not-applicable")
      .where("mergedInto", "is", null)
      .where(notOnlyIn(access.overLimit ?? []))
      .orderBy("measure.createdAt")
      .orderBy("measure.id")
      .limit(50)
      .execute();
    return { measure, twins: rows as Twin[] };
  });
}
