import { transaction } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { entriesOf } from "../ledger/ledger.server.ts";
import { approvedStateOf, type StateSources } from "../opinion/approved-state.server.ts";
import { registerIn } from "../register/register.server.ts";
import { type ConfirmedRole, confirmedRole } from "./ai-role.server.ts";
import { type Art30Field, art30Gaps } from "./art-30-gaps.ts";

/** What stands beside the answers of a screening that was seen: who confirmed which role, and what the record still lacks. */
export function besideScreening(
  access: OrganisationAccess,
  useCaseId: string,
  { useCase, facts }: Pick<StateSources, "useCase" | "facts">,
): Promise<{ role: ConfirmedRole | undefined; gaps: readonly Art30Field[] }> {
  return transaction(access, async (tx) => {
    const role = await confirmedRole(tx, access, useCaseId);
    const { register } = await registerIn(tx, access, useCaseId);
    const entries = await entriesOf(tx, access, useCaseId);
    return { role, gaps: art30Gaps(approvedStateOf({ useCase, facts, register, entries })) };
  });
}
