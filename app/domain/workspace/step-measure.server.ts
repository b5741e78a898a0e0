import { transaction, type Tx } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { stepRule } from "./measure-status.ts";
import { storedMeasure } from "./measures.server.ts";
import type { MeasureStatus } from "./risk/evidence.ts";

export interface StepWish {
  /** Of the measure as it was seen. */
  version: number;
  to: MeasureStatus;
  reason: string | null;
}

export type StepAnswer =
  | "stepped"
  | "not-allowed"
  | "unknown"
  | "conflict"
  | "impossible"
  | "reason-missing";

/** Moves a measure to its next status by one dated, signed row, if it still is as the person saw it. */
export function stepMeasure(
  access: OrganisationAccess,
  id: string,
  wish: StepWish,
): Promise<StepAnswer> {
  return transaction(access, (tx) => stepMeasureIn(tx, access, id, wish));
}

export async function stepMeasureIn(
  tx: Tx,
  access: OrganisationAccess,
  id: string,
  { version, to, reason }: StepWish,
): Promise<StepAnswer> {
  if (!mayIn(access, "measure.change")) return "not-allowed";
  const { organisationId, actor } = access;
  const measure = await storedMeasure(tx, access, id, true);
  if (!measure) return "unknown";
  if (measure.version !== version) return "conflict";
  const rule = stepRule(measure.status, to);
  if (rule === "impossible") return "impossible";
  if (rule === "with-reason" && reason === null) return "reason-missing";
  await tx
    .insertInto("measureStep")
    .values({ organisationId, measureId: measure.id, status: to, reason, personId: actor.id })
    .execute();
  await tx
    .updateTable("measure")
    // A step of a person takes the place of what the check said.
    .set({ status: to, version: version + 1, fromCheck: false })
    .where("organisationId", "=", organisationId)
    .where("id", "=", measure.id)
    .execute();
  const data = { from: measure.status, to };
  const subject = { kind: "measure", id: measure.id };
  await record(tx, access, { kind: "measure.stepped", subject, data });
  return "stepped";
}
