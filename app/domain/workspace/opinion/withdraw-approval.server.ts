import type { Tx } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { type ApprovedState, differences, type Part } from "./approved-state.ts";

/** Withdraws the approval of an AI use case if what was approved is no longer so. Needs its turn. */
export async function withdrawIfChanged(
  tx: Tx,
  access: OrganisationAccess,
  useCaseId: string,
  state: ApprovedState,
): Promise<void> {
  const current = await currentApproval(tx, access, useCaseId);
  if (!current) return;
  const changed = differences(current.state, state).map(({ part }) => part);
  const parts = [...new Set(changed)];
  if (parts.length > 0) await withdrawIn(tx, access, useCaseId, { cause: "change", parts });
}

export type Cause =
  | { cause: "person"; reason: string }
  | { cause: "change"; parts: readonly Part[] }
  | { cause: "opinion" };

/** Ends the standing approval by one dated row and one event; nothing happens where none stands. Needs its turn. */
export async function withdrawIn(
  tx: Tx,
  access: OrganisationAccess,
  useCaseId: string,
  why: Cause,
): Promise<boolean> {
  const { organisationId, actor } = access;
  const current = await tx
    .deleteFrom("currentApproval")
    .where("organisationId", "=", organisationId)
    .where("aiUseCaseId", "=", useCaseId)
    .returning("approvalId")
    .executeTakeFirst();
  if (!current) return false;
  const parts = why.cause === "change" ? [...why.parts] : [];
  const reason = why.cause === "person" ? why.reason : null;
  const { approvalId } = current;
  await tx
    .insertInto("approvalWithdrawal")
    .values({ organisationId, approvalId, cause: why.cause, parts, reason, personId: actor.id })
    .execute();
  await record(tx, access, {
    kind: "approval.withdrawn",
    subject: { kind: "ai-use-case", id: useCaseId },
    data: { cause: why.cause, parts },
  });
  return true;
}

async function currentApproval(tx: Tx, { organisationId }: OrganisationAccess, useCaseId: string) {
  const row = await tx
    .selectFrom("currentApproval as current")
    .innerJoin("approval", (join) =>
      join
        .onRef("approval.organisationId", "=", "current.organisationId")
        .onRef("approval.id", "=", "current.approvalId"),
    )
    .select("approval.state")
    .where("current.organisationId", "=", organisationId)
    .where("current.aiUseCaseId", "=", useCaseId)
    .executeTakeFirst();
  return row && { state: row.state as unknown as ApprovedState };
}
