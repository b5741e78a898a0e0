import { transaction } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { storedMeasure } from "../measures.server.ts";
import type { MeasureStatus } from "../risk/evidence.ts";
import { type StepAnswer, stepMeasureIn } from "../step-measure.server.ts";

export interface DeclineWish {
  /** Of the measure as it was seen. */
  version: number;
  reason: string | null;
}

/**
 * Declines a measure: a signed step to nicht anwendbar, for all AI use cases that it serves. What proves it, what was said
 * of it and who was responsible stay. Refuses it without a reason, twice, and on an older state.
 */
export function declineMeasure(
  access: OrganisationAccess,
  id: string,
  { version, reason }: DeclineWish,
): Promise<StepAnswer> {
  return transaction(access, (tx) =>
    stepMeasureIn(tx, access, id, { version, to: "not-applicable", reason }),
  );
}

/**
 * Takes a refusal back: the measure stands again where it stood before, by a signed step of this day. Refuses it without
 * a reason, for a measure that is not declined, and on an older state. Source: contract workspace.md, „Status“.
 */
export function takeUpAgain(
  access: OrganisationAccess,
  id: string,
  { version, reason }: DeclineWish,
): Promise<StepAnswer> {
  return transaction<StepAnswer>(access, async (tx) => {
    if (!mayIn(access, "measure.change")) return "not-allowed";
    const { organisationId, actor } = access;
    const measure = await storedMeasure(tx, access, id, true);
    if (!measure) return "unknown";
    if (measure.version !== version) return "conflict";
    if (measure.status !== "not-applicable") return "impossible";
    if (reason === null) return "reason-missing";
    const before = await tx
      .selectFrom("measureStep")
      .select("status")
      .where("organisationId", "=", organisationId)
      .where("measureId", "=", measure.id)
      .where("status", "<>", "not-applicable")
      .orderBy("at", "desc")
      .limit(1)
      .executeTakeFirst();
    const to = (before?.status ?? "open") as MeasureStatus;
    await tx
      .insertInto("measureStep")
      .values({ organisationId, measureId: measure.id, status: to, reason, personId: actor.id })
      .execute();
    await tx
      .updateTable("measure")
      .set({ status: to, version: version + 1 })
      .where("organisationId", "=", organisationId)
      .where("id", "=", measure.id)
      .execute();
    const data = { from: "not-applicable", to };
    const subject = { kind: "measure", id: measure.id };
    await record(tx, access, { kind: "measure.stepped", subject, data });
    return "stepped";
  });
}
