import { transaction } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { seesAll } from "#app/domain/organisations/sight.ts";
import { plannedMeasures } from "../planned-measures.server.ts";
import { todayOf } from "../use-cases.server.ts";
import { type CoveragePicture, coveragePicture } from "./coverage.ts";

/** The coverage of all AI use cases together; undefined for a guest. */
export function viewCoverage(access: OrganisationAccess): Promise<CoveragePicture | undefined> {
  return transaction(access, async (tx) => {
    if (!seesAll(access)) return undefined;
    return coveragePicture(await plannedMeasures(tx, access), await todayOf(tx, access));
  });
}
