import { transaction } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { approvedStateIn } from "../opinion/approved-state.server.ts";
import { type ConfirmedRole, confirmedRole } from "./ai-role.server.ts";
import { type Art30Field, art30Fields, art30Gaps } from "./art-30-gaps.ts";

/** What stands beside the answers of a screening: who confirmed which role, and what the record still lacks. */
export function besideScreening(
  access: OrganisationAccess,
  useCaseId: string,
): Promise<{ role: ConfirmedRole | undefined; gaps: readonly Art30Field[] }> {
  return transaction(access, async (tx) => {
    const role = await confirmedRole(tx, access, useCaseId);
    const state = await approvedStateIn(tx, access, useCaseId);
    return { role, gaps: state ? art30Gaps(state) : art30Fields };
  });
}
