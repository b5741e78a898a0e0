import { transaction } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { closeReview } from "../review-requests/close-review.server.ts";
import { lockedReview } from "../review-requests/find-review.server.ts";
import { lockedEvidence } from "./stored-evidence.server.ts";

export type WithdrawAnswer = "withdrawn" | "not-allowed" | "unknown";

/**
 * Takes a piece of evidence back: it proves nothing any more, and stays readable with its versions. Nobody needs to look at
 * it then.
 */
export function withdrawEvidence(access: OrganisationAccess, id: string): Promise<WithdrawAnswer> {
  return transaction(access, async (tx) => {
    if (!mayIn(access, "evidence.change")) return "not-allowed";
    const { organisationId, actor } = access;
    const found = await lockedEvidence(tx, access, id);
    if (!found) return "unknown";
    if (found.withdrawnAt) return "withdrawn";
    const openAbout = { kind: "evidence", evidenceId: id } as const;
    const asked = await lockedReview(tx, access, { openAbout });
    await tx
      .updateTable("evidence")
      .set({ withdrawnAt: new Date(), withdrawnBy: actor.id })
      .where("organisationId", "=", organisationId)
      .where("id", "=", id)
      .execute();
    await record(tx, access, {
      kind: "evidence.withdrawn",
      subject: { kind: "measure", id: found.measureId },
      data: { evidenceId: id },
    });
    if (asked) await closeReview(tx, access, asked, { outcome: "withdrawn" });
    return "withdrawn";
  });
}
