import { transaction } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { useCaseInSight } from "../../ledger/ledger.server.ts";
import { possibleDpias } from "./dpias.server.ts";

export interface ReleaseWish {
  evidenceId: string;
  /** The version that was read. */
  version: number;
}

export type ReleaseAnswer = "released" | "not-allowed" | "unknown" | "conflict";

/**
 * An approver of the client releases the impact assessment: one version of the evidence of „DSFA durchführen“ that the
 * consultancy has found to prove it. It holds while that version counts. Refuses another version, and one that is over.
 */
export function releaseDpia(
  access: OrganisationAccess,
  useCaseId: string,
  { evidenceId, version }: ReleaseWish,
): Promise<ReleaseAnswer> {
  return transaction(access, async (tx) => {
    if (!mayIn(access, "use-case.approve")) return "not-allowed";
    if (!(await useCaseInSight(tx, access, useCaseId))) return "unknown";
    const { organisationId, actor } = access;
    const possible = await possibleDpias(tx, access, useCaseId);
    const found = possible.find((one) => one.id === evidenceId && one.version === version);
    if (!found?.counts) return "conflict";
    const made = await tx
      .insertInto("dpiaRelease")
      .values({ organisationId, aiUseCaseId: useCaseId, evidenceId, version, personId: actor.id })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    // Whoever else released the same version just now has done so.
    if (!made) return "released";
    const subject = { kind: "ai-use-case", id: useCaseId };
    await record(tx, access, { kind: "dpia.released", subject, data: { evidenceId, version } });
    return "released";
  });
}
