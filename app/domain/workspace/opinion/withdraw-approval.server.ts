import type { Tx } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { queueMail } from "#app/domain/mail/queue-mail.server.ts";
import { type ApprovedState, differences, type Part } from "./approved-state.ts";
import { approversAndAdvisers } from "./approvers-and-advisers.server.ts";

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
  await tell(tx, access, { useCaseId, approvalId, cause: why.cause });
  return true;
}

/** Whoever decided and whoever advises hear of it once, unless it was their own act. */
async function tell(
  tx: Tx,
  { organisationId, actor }: OrganisationAccess,
  {
    useCaseId,
    approvalId,
    cause,
  }: { useCaseId: string; approvalId: string; cause: Cause["cause"] },
): Promise<void> {
  const { useCase, approvedBy, by } = await tx
    .selectFrom("approval")
    .innerJoin("aiUseCase", (join) =>
      join
        .onRef("aiUseCase.organisationId", "=", "approval.organisationId")
        .on("aiUseCase.id", "=", useCaseId),
    )
    .innerJoin("person", (join) => join.on("person.id", "=", actor.id))
    .select(["aiUseCase.title as useCase", "approval.personId as approvedBy", "person.name as by"])
    .where("approval.organisationId", "=", organisationId)
    .where("approval.id", "=", approvalId)
    .executeTakeFirstOrThrow();
  const people = await approversAndAdvisers(tx, organisationId, approvedBy);
  for (const { id, email, language } of people)
    if (id !== actor.id)
      await queueMail(tx, {
        organisationId,
        kind: "approval-ended",
        language,
        recipient: email,
        props: {
          useCase,
          by,
          cause,
          link: { page: "workspace.opinion", params: { organisationId, useCaseId } },
        },
      });
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
