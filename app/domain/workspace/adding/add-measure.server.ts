import { transaction, type Tx } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import type { Day } from "#app/domain/catalogue/time/day.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { useCaseInSight } from "../ledger/ledger.server.ts";
import { possibleOwners } from "../measures.server.ts";
import { type OwnWords, ownKind } from "../named-measure.ts";
import { keepVersion } from "../versions/keep-version.server.ts";
import { openPlan, proposedDay, putIntoPlan } from "./open-plan.server.ts";

export interface MeasureWish {
  /** An id of the catalogue, or one's own words. */
  what: string | OwnWords;
  ownerId: string | null;
  dueOn: Day | null;
}

export type AddMeasureAnswer =
  | { added: string }
  | "not-allowed"
  | "unknown"
  | "not-a-member"
  | "no-such-measure"
  | "planned"
  | "full";

/** More than any plan ever needs. */
export const mostMeasures = 200;

/**
 * Adds a measure to the plan of an AI use case by hand. One of the catalogue without a date gets the one proposed for its
 * priority (calendar days in the organisation's zone, moved to a working day of its Land); one of the organisation that
 * exists is linked as it stands, with its own date and owner. Refuses what is in the plan already, an owner who is no
 * member of the client, and more than two hundred. Source: contract workspace.md, plan.
 */
export function addMeasure(
  access: OrganisationAccess,
  useCaseId: string,
  wish: MeasureWish,
): Promise<AddMeasureAnswer> {
  return transaction(access, (tx) => addMeasureIn(tx, access, useCaseId, wish));
}

export async function addMeasureIn(
  tx: Tx,
  access: OrganisationAccess,
  useCaseId: string,
  { what, ownerId, dueOn }: MeasureWish,
): Promise<AddMeasureAnswer> {
  if (!mayIn(access, "measure.change")) return "not-allowed";
  if (!(await useCaseInSight(tx, access, useCaseId))) return "unknown";
  const isOwn = typeof what !== "string";
  if (!isOwn && !rules.measures.some(({ id }) => id === what)) return "no-such-measure";
  const plan = await openPlan(tx, access, useCaseId);
  if (!isOwn && plan.planned.has(what)) return "planned";
  if (plan.last >= mostMeasures) return "full";
  if (ownerId && !(await possibleOwners(tx, access)).some(({ id }) => id === ownerId))
    return "not-a-member";
  const { id, linked } = await putIntoPlan(tx, access, plan, {
    ...(isOwn ? { measure: ownKind, own: what } : { measure: what }),
    dueOn: dueOn ?? (isOwn ? null : proposedDay(what, plan)),
    ownerId,
    addedBy: access.actor.id,
  });
  await record(tx, access, {
    kind: "measure.added",
    subject: { kind: "measure", id },
    data: { useCaseId, own: isOwn, linked },
  });
  await keepVersion(tx, access, useCaseId);
  return { added: id };
}
