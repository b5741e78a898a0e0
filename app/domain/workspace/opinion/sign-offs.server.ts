import { type Expression, sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { counts } from "../screening/dpia-release/dpias.server.ts";
import type { SignOff } from "./sign-off.ts";

/** What people signed about each AI use case, or about one: in one query for the light. */
export async function signOffsIn(
  tx: Tx,
  { organisationId }: OrganisationAccess,
  useCaseId: string | null = null,
): Promise<ReadonlyMap<string, SignOff>> {
  const { rows } = await signOffRows(sql.val(organisationId), useCaseId).execute(tx);
  return signOffsOf(rows);
}

type SignOffRow = SignOff & { id: string };

/** What people signed in an organisation, as it is stored. */
export const signOffRows = (organisation: Expression<string>, useCaseId: string | null = null) =>
  sql<SignOffRow>`
    select u.id, o.verdict, coalesce(a.opinion_version = o.version, false) as approved, exists (
             select from dpia_release r
               join evidence e on e.organisation_id = r.organisation_id and e.id = r.evidence_id and e.withdrawn_at is null
               join evidence_version v on v.organisation_id = r.organisation_id and v.evidence_id = r.evidence_id and v.version = r.version
              where r.organisation_id = u.organisation_id and r.ai_use_case_id = u.id and ${counts}) as dpia_released
      from ai_use_case u
      left join lateral (
        select verdict, version from opinion where organisation_id = u.organisation_id and ai_use_case_id = u.id
         order by version desc limit 1) o on true
      left join current_approval c on c.organisation_id = u.organisation_id and c.ai_use_case_id = u.id
      left join approval a on a.organisation_id = c.organisation_id and a.id = c.approval_id
     where u.organisation_id = ${organisation} ${useCaseId === null ? sql`` : sql`and u.id = ${useCaseId}`}`;

export const signOffsOf = (rows: readonly SignOffRow[]): ReadonlyMap<string, SignOff> =>
  new Map(rows.map(({ id, ...row }) => [id, row]));
