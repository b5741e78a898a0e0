import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { isOverLimit } from "#app/domain/organisations/package/over-limit.server.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { type StoredMeasure, storedMeasure } from "../measures.server.ts";
import { keepVersion } from "../versions/keep-version.server.ts";
import { type BeforeMerge, beforeMerge } from "./before-merge.server.ts";
import { canMerge, mergedStanding, standingOf } from "./merged-standing.ts";
import { moveAlong } from "./move-along.server.ts";

export interface MergeWish {
  /** Of the measure that stays, as it was seen. */
  version: number;
  /** The one that goes into it, as it was seen. */
  other: { id: string; version: number };
  reason: string | null;
}

export type MergeAnswer =
  | "merged"
  | "not-allowed"
  | "unknown"
  | "conflict"
  | "impossible"
  | "reason-missing";

/**
 * Makes two measures of one kind one. Evidence, sub-steps and the links to AI use cases move to the one that stays;
 * comments, steps and words of the other stand where they stand and are read with it. Refuses other kinds, what the whole
 * organisation has once, what is declined or of an AI use case that is readable only, older states, and no reason.
 */
export function mergeMeasures(
  access: OrganisationAccess,
  id: string,
  { version, other, reason }: MergeWish,
): Promise<MergeAnswer> {
  return transaction<MergeAnswer>(access, async (tx) => {
    if (!mayIn(access, "measure.change")) return "not-allowed";
    const found = await lockedBoth(tx, access, [id, other.id]);
    const [stays, goes] = [found.get(id), found.get(other.id)];
    if (!stays || !goes) return "unknown";
    if (stays.version !== version || goes.version !== other.version) return "conflict";
    // Somebody was faster: one of them has gone into another already.
    if (stays.id !== id || goes.id !== other.id) return "conflict";
    if (!canMerge(stays, goes)) return "impossible";
    const { organisationId, overLimit = [] } = access;
    for (const measureId of [stays.id, goes.id])
      if (await isOverLimit(tx, organisationId, overLimit, { measureId })) return "impossible";
    if (reason === null) return "reason-missing";
    const moving = await beforeMerge(tx, access, { from: goes.id, to: stays.id });
    const useCaseIds = await moveAlong(tx, access, { from: goes.id, to: stays.id });
    const stood = standingOf(stays);
    const stands = mergedStanding(stays, goes);
    const before = { ...moving, into: stays.id, stood, stands };
    await close(tx, access, { stays, goes, reason, before });
    await carryOn(tx, access, { stays, goes, reason, before });
    await record(tx, access, {
      kind: "measure.merged",
      subject: { kind: "measure", id },
      data: { from: goes.id, useCases: useCaseIds },
    });
    for (const useCaseId of useCaseIds) await keepVersion(tx, access, useCaseId);
    return "merged";
  });
}

/** In the order of their ids: two who merge the same ones never wait for each other in a circle. */
async function lockedBoth(tx: Tx, access: OrganisationAccess, ids: readonly string[]) {
  const found = new Map<string, StoredMeasure>();
  for (const id of ids.toSorted()) {
    const one = await storedMeasure(tx, access, id, true);
    if (one) found.set(id, one);
  }
  return found;
}

interface Merging {
  stays: StoredMeasure;
  goes: StoredMeasure;
  reason: string;
  before: BeforeMerge;
}

async function close(
  tx: Tx,
  { organisationId, actor }: OrganisationAccess,
  { stays, goes, reason, before }: Merging,
): Promise<void> {
  await tx
    .updateTable("measure")
    .set({ mergedInto: stays.id, mergedAt: sql`now()`, mergedBy: actor.id, mergedReason: reason })
    .set({ beforeMerge: JSON.stringify(before) })
    .where("organisationId", "=", organisationId)
    .where("id", "=", goes.id)
    .execute();
  // What went into it before is found where it is now.
  await tx
    .updateTable("measure")
    .set({ mergedInto: stays.id })
    .where("organisationId", "=", organisationId)
    .where("mergedInto", "=", goes.id)
    .execute();
}

async function carryOn(
  tx: Tx,
  { organisationId, actor }: OrganisationAccess,
  { stays, goes, reason, before }: Merging,
): Promise<void> {
  const { status } = before.stands;
  if (status !== stays.status)
    await tx
      .insertInto("measureStep")
      .values({
        organisationId,
        measureId: stays.id,
        status,
        reason,
        personId: actor.id,
        ofMerge: goes.id,
      })
      .execute();
  // Newer than either was: whoever looked at one of them is told.
  const version = Math.max(stays.version, goes.version) + 1;
  await tx
    .updateTable("measure")
    .set({ ...before.stands, version })
    .where("organisationId", "=", organisationId)
    .where("id", "=", stays.id)
    .execute();
}
