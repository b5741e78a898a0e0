import type { Tx } from "#db/database.server.ts";
import type { Points } from "#app/domain/catalogue/types.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import type { Result } from "#app/domain/self-check/evaluate.ts";
import { catalogued } from "../../named-measure.ts";
import { plannedMeasures } from "../../planned-measures.server.ts";
import { todayIn } from "../../today.ts";
import { risk } from "../risk.ts";

/** The residual risks of an AI use case today, where the organisation is. */
export async function residualIn(
  tx: Tx,
  access: OrganisationAccess,
  useCaseId: string,
): Promise<Points> {
  const { useCase, checkResult, timeZone } = await tx
    .selectFrom("aiUseCase")
    .innerJoin("organisation", "organisation.id", "aiUseCase.organisationId")
    .select(["useCase", "checkResult", "timeZone"])
    .where("aiUseCase.organisationId", "=", access.organisationId)
    .where("aiUseCase.id", "=", useCaseId)
    .executeTakeFirstOrThrow();
  const planned = await plannedMeasures(tx, access, useCaseId);
  return risk({
    useCase,
    checkScores: (checkResult as Result | null)?.scores ?? null,
    measures: planned
      .filter(catalogued)
      .map(({ measure: id, status, evidence }) => ({ id, status, evidence })),
    today: todayIn(timeZone),
  }).residual;
}
