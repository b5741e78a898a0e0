import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { seesAll } from "#app/domain/organisations/sight.ts";
import type { NamedMeasure } from "../named-measure.ts";
import { ownWords } from "../planned-measures.server.ts";
import type { BeforeMerge } from "./before-merge.server.ts";
import type { Standing } from "./merged-standing.ts";

/** Days in which a merge can be taken back. */
export const UNDO_DAYS = 30;

/** Why a merge stands: its time is over, the measure changed since, another merge or an opinion builds on it. */
export type UndoRefusal = "late" | "changed" | "merged-since" | "advised";

export interface MergedMeasure extends NamedMeasure {
  id: string;
  into: string;
  by: string;
  at: Date;
  reason: string;
  before: BeforeMerge | null;
  refusal: UndoRefusal | undefined;
}

/** A measure that went into another, and whether it can come back. Undefined for any other id, and for a guest. */
export function viewUndoing(
  access: OrganisationAccess,
  id: string,
): Promise<MergedMeasure | undefined> {
  return transaction(access, async (tx) =>
    seesAll(access) ? mergedMeasure(tx, access, id) : undefined,
  );
}

/** The same for a change: neither of both changes until the end of the transaction. */
export async function mergedMeasure(
  tx: Tx,
  access: OrganisationAccess,
  id: string,
  lock = false,
): Promise<MergedMeasure | undefined> {
  const { organisationId } = access;
  if (lock)
    await sql`select from measure where organisation_id = ${organisationId} and (id = ${id} or id = (
      select merged_into from measure where organisation_id = ${organisationId} and id = ${id})) order by id for update`.execute(
      tx,
    );
  const row = await tx
    .selectFrom("measure")
    .innerJoin("person", "person.id", "measure.mergedBy")
    .innerJoin("measure as stays", (join) =>
      join
        .onRef("stays.organisationId", "=", "measure.organisationId")
        .onRef("stays.id", "=", "measure.mergedInto"),
    )
    .select(["measure.id", "measure.measure", ownWords.as("own"), "stays.id as into"])
    .select(["person.name as by", "measure.mergedAt as at", "measure.mergedReason as reason"])
    .select(["measure.beforeMerge as before", "stays.status", "stays.fromCheck"])
    .select(["stays.dueOn", "stays.ownerId"])
    .select([isLate.as("late"), mergedSince.as("since"), advised.as("advised")])
    .where("measure.organisationId", "=", organisationId)
    .where("measure.id", "=", id)
    .executeTakeFirst();
  if (!row) return undefined;
  const before = row.before as unknown as BeforeMerge | null;
  return { ...(row as unknown as MergedMeasure), before, refusal: refusalOf(row, before) };
}

type Found = Record<"late" | "since" | "advised", boolean> & Record<keyof Standing, unknown>;

function refusalOf(row: Found, before: BeforeMerge | null): UndoRefusal | undefined {
  if (row.late || !before) return "late";
  if (row.since) return "merged-since";
  if (row.advised) return "advised";
  const keys = ["status", "fromCheck", "dueOn", "ownerId"] as const;
  return keys.every((key) => row[key] === before.stands[key]) ? undefined : "changed";
}

const isLate = sql<boolean>`measure.merged_at < now() - make_interval(days => ${UNDO_DAYS})`;

/** Another went into it later, or it went on itself: what counts now is made of more than these two. */
const mergedSince = sql<boolean>`(measure.before_merge ->> 'into' is distinct from stays.id::text or exists (
  select from measure later where later.organisation_id = measure.organisation_id and later.merged_into = stays.id
     and later.merged_at > measure.merged_at))`;

/** An opinion was published since that makes the one measure a condition where the other stood. */
const advised = sql<boolean>`exists (
  select from opinion_condition c
    join opinion o on o.organisation_id = c.organisation_id and o.ai_use_case_id = c.ai_use_case_id and o.version = c.version
   where c.organisation_id = measure.organisation_id and c.measure_id = stays.id and o.at > measure.merged_at
     and measure.before_merge -> 'places' @> jsonb_build_array(jsonb_build_object('useCaseId', c.ai_use_case_id)))`;
