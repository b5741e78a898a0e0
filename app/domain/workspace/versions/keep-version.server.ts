import type { Tx } from "#db/database.server.ts";
import { inTurn } from "#app/domain/audit/record.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { type ApprovedState, differences, emptyState } from "../opinion/approved-state.ts";
import { approvedStateIn } from "../opinion/approved-state.server.ts";
import { withdrawIfChanged } from "../opinion/withdraw-approval.server.ts";
import { registerIn } from "../register/register.server.ts";

/**
 * Keeps what an AI use case says after an act, if that is something new, and withdraws an approval of what it said before.
 * The last statement of every act that can change a part of it, in its transaction: whoever changes or approves it at the
 * same moment waits for it, or is seen by it.
 */
export async function keepVersion(
  tx: Tx,
  access: OrganisationAccess,
  useCaseId: string,
): Promise<void> {
  await inTurn(tx, access);
  const state = await approvedStateIn(tx, access, useCaseId);
  if (!state) return;
  const { responsibleId } = (await registerIn(tx, access, useCaseId)).register;
  const before = await newestVersion(tx, access, useCaseId);
  const isNew =
    differences(before.state, state).length > 0 || before.responsibleId !== responsibleId;
  if (isNew)
    await tx
      .insertInto("useCaseVersion")
      .values({
        organisationId: access.organisationId,
        aiUseCaseId: useCaseId,
        number: before.number + 1,
        state: JSON.stringify(state),
        responsibleId,
        changedBy: access.actor.id,
      })
      .execute();
  await withdrawIfChanged(tx, access, useCaseId, state);
}

async function newestVersion(tx: Tx, { organisationId }: OrganisationAccess, useCaseId: string) {
  const row = await tx
    .selectFrom("useCaseVersion")
    .select(["number", "state", "responsibleId"])
    .where("organisationId", "=", organisationId)
    .where("aiUseCaseId", "=", useCaseId)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!row) return { number: 0, state: emptyState, responsibleId: null };
  return { ...row, state: row.state as unknown as ApprovedState };
}
