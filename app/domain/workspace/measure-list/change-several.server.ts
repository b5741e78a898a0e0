import { transaction, type Tx } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { isOverLimit } from "#app/domain/organisations/package/over-limit.server.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { changeMeasureIn } from "../change-measure.server.ts";
import { possibleOwners, type StoredMeasure, storedMeasure } from "../measures.server.ts";
import type { NamedMeasure } from "../named-measure.ts";
import type { MeasureStatus } from "../risk/evidence.ts";
import { type StepAnswer, stepMeasureIn } from "../step-measure.server.ts";

/** A measure as it was seen. */
export interface Chosen {
  id: string;
  version: number;
}

/** What is undefined stays as it is. */
export interface Several {
  ownerId?: string | null | undefined;
  /** YYYY-MM-DD */
  dueOn?: string | null | undefined;
  to?: MeasureStatus | undefined;
  reason: string | null;
}

/** Why one of them stayed as it was. */
export type Stayed = Exclude<StepAnswer, "stepped" | "not-allowed"> | "over-limit";

export interface SeveralDone {
  state: "done";
  changed: string[];
  stayed: { id: string; measure?: NamedMeasure; why: Stayed }[];
}

export type SeveralAnswer = { state: "not-allowed" } | { state: "not-a-member" } | SeveralDone;

/**
 * Changes the chosen measures alike, in one transaction with an event for each. One that somebody else changed
 * meanwhile, that cannot take the step or whose AI use case is readable only stays wholly as it is and is named.
 */
export function changeSeveral(
  access: OrganisationAccess,
  chosen: readonly Chosen[],
  wish: Several,
): Promise<SeveralAnswer> {
  return transaction(access, async (tx) => {
    if (!mayIn(access, "measure.change")) return { state: "not-allowed" };
    const { ownerId } = wish;
    if (ownerId && !(await possibleOwners(tx, access)).some(({ id }) => id === ownerId))
      return { state: "not-a-member" };
    const answer: SeveralDone = { state: "done", changed: [], stayed: [] };
    // In the order of their ids: two who change the same ones never wait for each other in a circle.
    for (const one of chosen.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
      const stored = await storedMeasure(tx, access, one.id, true);
      const why = stored ? await changeOne(tx, access, stored, one.version, wish) : "unknown";
      if (why === undefined) answer.changed.push(one.id);
      else answer.stayed.push({ id: one.id, ...(stored && { measure: stored }), why });
    }
    return answer;
  });
}

/** Changes a locked measure, or says why not before anything was written. */
async function changeOne(
  tx: Tx,
  access: OrganisationAccess,
  stored: StoredMeasure,
  version: number,
  { ownerId = stored.ownerId, dueOn = stored.dueOn, to = stored.status, reason }: Several,
): Promise<Stayed | undefined> {
  const { id } = stored;
  if (stored.version !== version) return "conflict";
  if (await isOverLimit(tx, access.organisationId, access.overLimit ?? [], { measureId: id }))
    return "over-limit";
  const steps = to !== stored.status;
  if (steps) {
    const stepped = await stepMeasureIn(tx, access, id, { version, to, reason });
    if (stepped !== "stepped") return stepped === "not-allowed" ? "unknown" : stepped;
  }
  const now = steps ? version + 1 : version;
  const changed = await changeMeasureIn(tx, access, id, { version: now, ownerId, dueOn });
  // Rights, version and owner were looked at above, under the same lock.
  if (changed !== "changed") throw new Error(`A measure was refused: ${changed}`);
  return undefined;
}
