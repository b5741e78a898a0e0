import { sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import type { Verdict } from "./verdicts.ts";

/** What the light reads of opinion and approval. */
export interface SignOff {
  verdict: Verdict;
  approved: boolean;
}

/** The newest opinion of each AI use case, or of one, and whether an approval stands on it; those without one are missing. */
export async function signOffsIn(
  tx: Tx,
  { organisationId }: OrganisationAccess,
  useCaseId: string | null = null,
): Promise<ReadonlyMap<string, SignOff>> {
  const { rows } = await sql<SignOff & { id: string }>`
    select distinct on (o.ai_use_case_id) o.ai_use_case_id as id, o.verdict, a.id is not null as approved
      from opinion o
      left join current_approval c on c.organisation_id = o.organisation_id and c.ai_use_case_id = o.ai_use_case_id
      left join approval a on a.organisation_id = c.organisation_id and a.id = c.approval_id and a.opinion_version = o.version
     where o.organisation_id = ${organisationId} and (${useCaseId}::uuid is null or o.ai_use_case_id = ${useCaseId}::uuid)
     order by o.ai_use_case_id, o.version desc`.execute(tx);
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}
