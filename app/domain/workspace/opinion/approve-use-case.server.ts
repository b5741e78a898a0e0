import { transaction } from "#db/database.server.ts";
import { inTurn, record } from "#app/domain/audit/record.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { isReason } from "../deadlines/refusal.ts";
import { useCaseInSight } from "../ledger/ledger.server.ts";
import { approvedStateIn, stateHash } from "./approved-state.server.ts";
import { newestOpinion } from "./opinions.server.ts";
import { approvalSignature } from "./signature.ts";
import { withdrawIn } from "./withdraw-approval.server.ts";

export interface ApprovalWish {
  /** Of the opinion that was read. */
  opinionVersion: number;
  /** Of the state that was seen, in hex. */
  stateHash: string;
  /** Needed against the advice. */
  reason: string | null;
}

export type ApprovalAnswer =
  | "approved"
  | "not-allowed"
  | "unknown"
  | "no-opinion"
  | "conflict"
  | "reason-missing";

/**
 * An approver of the client takes the AI use case into use as it is: signed with name, time and hash, separate from the
 * opinion it refers to. Refuses a state or an opinion that has changed since it was read, and to go against the advice
 * without a reason.
 */
export function approveUseCase(
  access: OrganisationAccess,
  useCaseId: string,
  wish: ApprovalWish,
): Promise<ApprovalAnswer> {
  return transaction(access, async (tx) => {
    if (!mayIn(access, "use-case.approve")) return "not-allowed";
    await inTurn(tx, access);
    const state = await approvedStateIn(tx, access, useCaseId);
    if (!state) return "unknown";
    const opinion = await newestOpinion(tx, access, useCaseId);
    if (!opinion) return "no-opinion";
    const hash = stateHash(state);
    if (opinion.version !== wish.opinionVersion || hash.toString("hex") !== wish.stateHash)
      return "conflict";
    const against = opinion.verdict === "not-recommended";
    if (against && !isReason(wish.reason)) return "reason-missing";
    const row = {
      organisationId: access.organisationId,
      aiUseCaseId: useCaseId,
      opinionVersion: opinion.version,
      opinionVerdict: opinion.verdict,
      reason: against ? wish.reason : null,
      stateHash: hash,
      personId: access.actor.id,
      at: new Date(),
    };
    const sha256 = approvalSignature(row);
    const { id } = await tx
      .insertInto("approval")
      .values({ ...row, sha256, state: JSON.stringify(state) })
      .returning("id")
      .executeTakeFirstOrThrow();
    const { organisationId, aiUseCaseId } = row;
    await tx
      .insertInto("currentApproval")
      .values({ organisationId, aiUseCaseId, approvalId: id })
      .onConflict((conflict) =>
        conflict.columns(["organisationId", "aiUseCaseId"]).doUpdateSet({ approvalId: id }),
      )
      .execute();
    await record(tx, access, {
      kind: "use-case.approved",
      subject: { kind: "ai-use-case", id: useCaseId },
      data: {
        opinionVersion: opinion.version,
        sha256: sha256.toString("hex"),
        againstAdvice: against,
      },
    });
    return "approved";
  });
}

/** An approver takes the standing approval back, with a reason. */
export function withdrawApproval(
  access: OrganisationAccess,
  useCaseId: string,
  reason: string | null,
): Promise<"withdrawn" | "not-allowed" | "unknown" | "none" | "reason-missing"> {
  return transaction(access, async (tx) => {
    if (!mayIn(access, "use-case.approve")) return "not-allowed";
    if (!(await useCaseInSight(tx, access, useCaseId))) return "unknown";
    if (reason === null || !isReason(reason)) return "reason-missing";
    await inTurn(tx, access);
    const done = await withdrawIn(tx, access, useCaseId, { cause: "person", reason });
    return done ? "withdrawn" : "none";
  });
}
