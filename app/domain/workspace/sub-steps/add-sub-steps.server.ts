import { transaction } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { storedMeasure } from "../measures.server.ts";
import { mostSubSteps } from "./sub-steps.server.ts";

export type AddSubStepsAnswer = { added: number } | "not-allowed" | "unknown" | "full";

/**
 * Puts sub-steps at the end of a measure's list, in the order given. They say how far the work is; status, light and risk
 * never depend on them. Refuses more than fifty in all.
 */
export function addSubSteps(
  access: OrganisationAccess,
  measureId: string,
  wanted: readonly string[],
): Promise<AddSubStepsAnswer> {
  return transaction<AddSubStepsAnswer>(access, async (tx) => {
    if (!mayIn(access, "measure.change")) return "not-allowed";
    // Locked: two who add at once get places one after the other.
    const measure = await storedMeasure(tx, access, measureId, true);
    if (!measure) return "unknown";
    const { organisationId, actor } = access;
    const there = await tx
      .selectFrom("subStep")
      .select((row) => [row.fn.countAll<string>().as("count"), row.fn.max("position").as("last")])
      .where("organisationId", "=", organisationId)
      .where("measureId", "=", measure.id)
      .executeTakeFirstOrThrow();
    if (Number(there.count) + wanted.length > mostSubSteps) return "full";
    const last = there.last ?? 0;
    await tx
      .insertInto("subStep")
      .values(
        wanted.map((words, index) => ({
          organisationId,
          measureId: measure.id,
          position: last + 1 + index,
          words,
          addedBy: actor.id,
        })),
      )
      .execute();
    await record(tx, access, {
      kind: "sub-step.added",
      subject: { kind: "measure", id: measure.id },
      data: {
        entry: wanted.length === 1 ? (wanted[0] ?? "") : "",
        count: wanted.length,
      },
    });
    return { added: wanted.length };
  });
}
