import { transaction } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { plannedMeasures } from "../planned-measures.server.ts";

/** The measures in the plan of an AI use case: their ids by the catalogue's. The caller has seen to it that it is in sight. */
export async function measuresPlanned(
  access: OrganisationAccess,
  useCaseId: string,
): Promise<Record<string, string>> {
  const planned = await transaction(access, (tx) => plannedMeasures(tx, access, useCaseId));
  return Object.fromEntries(planned.map(({ measure, id }) => [measure, id]));
}
