import { type RawBuilder, sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";

export interface ExpiringEvidence {
  id: string;
  title: string;
  /** Last day, YYYY-MM-DD. */
  until: string;
}

interface Span {
  /** A condition on the rows of `measure`. */
  narrowed: RawBuilder<boolean>;
  first: string;
  last: string;
}

/** What is approved, not taken back and proves a measure for the last time on a day of the span. */
export async function expiringEvidence(
  tx: Tx,
  { organisationId }: OrganisationAccess,
  { narrowed, first, last }: Span,
): Promise<ExpiringEvidence[]> {
  const { rows } = await sql<ExpiringEvidence>`
    select e.id, v.title, v.valid_until as until
      from evidence e
      join approved_evidence a on a.organisation_id = e.organisation_id and a.evidence_id = e.id
      join evidence_version v on v.organisation_id = a.organisation_id and v.evidence_id = a.evidence_id and v.version = a.version
      join measure on measure.organisation_id = e.organisation_id and measure.id = e.measure_id
     where e.organisation_id = ${organisationId} and e.withdrawn_at is null and measure.merged_into is null
       and v.valid_until between ${first}::date and ${last}::date and ${narrowed}
     order by v.valid_until, v.title, e.id`.execute(tx);
  return rows;
}
