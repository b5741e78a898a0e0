import { transaction, type Tx } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { isReason } from "../deadlines/refusal.ts";
import { closeReview } from "../review-requests/close-review.server.ts";
import { lockedReview } from "../review-requests/find-review.server.ts";
import { lockedEvidence, type Verdict } from "./stored-evidence.server.ts";

export interface CheckWish {
  /** The version that was looked at. */
  version: number;
  verdict: Verdict;
  reason: string | null;
}

export type CheckAnswer = "checked" | "not-allowed" | "unknown" | "conflict" | "reason-missing";

/**
 * Somebody of the consultancy says whether the newest version proves the measure, by one dated, signed row. Returning it
 * needs a reason. An older version that was approved keeps counting until a newer one is. What the client had asked about
 * the evidence is answered by it.
 */
export function checkEvidence(
  access: OrganisationAccess,
  id: string,
  wish: CheckWish,
): Promise<CheckAnswer> {
  return transaction(access, (tx) => checkEvidenceIn(tx, access, id, wish));
}

export async function checkEvidenceIn(
  tx: Tx,
  access: OrganisationAccess,
  id: string,
  { version, verdict, reason }: CheckWish,
): Promise<CheckAnswer> {
  if (!mayIn(access, "evidence.check")) return "not-allowed";
  const { organisationId, actor } = access;
  const found = await lockedEvidence(tx, access, id);
  if (!found) return "unknown";
  if (found.version !== version || found.withdrawnAt) return "conflict";
  if (verdict === "returned" && !isReason(reason)) return "reason-missing";
  const openAbout = { kind: "evidence", evidenceId: id } as const;
  const asked = await lockedReview(tx, access, { openAbout });
  await tx
    .insertInto("evidenceCheck")
    .values({ organisationId, evidenceId: id, version, verdict, reason, personId: actor.id })
    .execute();
  if (verdict === "approved")
    await tx
      .insertInto("approvedEvidence")
      .values({ organisationId, evidenceId: id, version })
      .onConflict((conflict) =>
        conflict.columns(["organisationId", "evidenceId"]).doUpdateSet({ version }),
      )
      .execute();
  else
    await tx
      .deleteFrom("approvedEvidence")
      .where("organisationId", "=", organisationId)
      .where("evidenceId", "=", id)
      .where("version", "=", version)
      .execute();
  await record(tx, access, {
    kind: verdict === "approved" ? "evidence.approved" : "evidence.returned",
    subject: { kind: "measure", id: found.measureId },
    data: { evidenceId: id, version },
  });
  if (asked) await closeReview(tx, access, asked, { outcome: "happened" });
  return "checked";
}
