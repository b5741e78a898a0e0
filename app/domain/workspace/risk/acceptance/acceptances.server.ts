import { sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import type { Dimension } from "#app/domain/catalogue/types.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";

export interface Acceptance {
  id: string;
  dimension: Dimension;
  /** What the residual risk was then. */
  residual: number;
  reason: string;
  /** Last day, YYYY-MM-DD. */
  until: string;
  by: string;
  at: Date;
}

/** Every acceptance of an AI use case, the newest first; of each dimension the newest counts, through its last day. */
export async function acceptancesIn(
  tx: Tx,
  { organisationId }: OrganisationAccess,
  useCaseId: string,
): Promise<Acceptance[]> {
  const { rows } = await sql<Acceptance>`
    select r.id, r.dimension, r.residual, r.reason, r.until, r.at, p.name as by
      from risk_acceptance r join person p on p.id = r.person_id
     where r.organisation_id = ${organisationId} and r.ai_use_case_id = ${useCaseId}
     order by r.at desc`.execute(tx);
  return rows;
}
