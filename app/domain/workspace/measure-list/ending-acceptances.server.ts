import { sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import type { Dimension } from "#app/domain/catalogue/types.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import type { MeasureFilter } from "./filter.ts";

export interface EndingAcceptance {
  useCaseId: string;
  title: string;
  dimension: Dimension;
  /** Last day, YYYY-MM-DD. */
  until: string;
}

/**
 * The accepted risks whose last day is in the span; of each dimension of an AI use case the newest acceptance counts. A
 * filter that asks for anything but an AI use case asks for measures, and finds none of them.
 */
export async function endingAcceptances(
  tx: Tx,
  { organisationId }: OrganisationAccess,
  { filter, first, last }: { filter: MeasureFilter; first: string; last: string },
): Promise<EndingAcceptance[]> {
  const { useCase = null, ...ofMeasures } = filter;
  if (Object.values(ofMeasures).some((value) => value !== undefined)) return [];
  const { rows } = await sql<EndingAcceptance>`
    select * from (
      select distinct on (r.ai_use_case_id, r.dimension) r.ai_use_case_id as "useCaseId", u.title, r.dimension, r.until
        from risk_acceptance r
        join ai_use_case u on u.organisation_id = r.organisation_id and u.id = r.ai_use_case_id
       where r.organisation_id = ${organisationId} and (${useCase}::uuid is null or r.ai_use_case_id = ${useCase}::uuid)
       order by r.ai_use_case_id, r.dimension, r.at desc) newest
     where until between ${first}::date and ${last}::date
     order by until, title, dimension`.execute(tx);
  return rows;
}
