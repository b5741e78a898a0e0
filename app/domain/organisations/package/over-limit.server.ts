import { type RawBuilder, sql } from "kysely";
import type { Tx } from "#db/database.server.ts";

/** What the address of a workspace's page is about, as far as it names anything. */
export interface Place {
  useCaseId?: string | undefined;
  measureId?: string | undefined;
  evidenceId?: string | undefined;
  entryId?: string | undefined;
  reviewId?: string | undefined;
  proposalId?: string | undefined;
}

/**
 * The AI use cases that are more than the package includes, within a query of organisation and subscription: the ones
 * that the client chose stay first, then the oldest. None without a package.
 */
export const overLimit: RawBuilder<string[]> = sql<string[]>`array(
  select u.id from ai_use_case u
   where u.organisation_id = organisation.id and subscription.id is not null
   order by u.stays_editable desc, u.created_at, u.id
  offset (subscription.terms -> 'offer' ->> 'useCases')::int)`;

/**
 * Whether everything that a place is about is over the limit, so that it is readable only. A measure that also serves an
 * AI use case within the limit can be changed, and so can what serves none.
 */
export async function isOverLimit(
  tx: Tx,
  organisationId: string,
  over: readonly string[],
  { useCaseId, measureId, evidenceId, entryId, reviewId, proposalId }: Place,
): Promise<boolean> {
  if (over.length === 0) return false;
  if (useCaseId) return over.includes(useCaseId);
  if (!measureId && !evidenceId && !entryId && !reviewId && !proposalId) return false;
  const asked = (column: string) => sql`(
    select ${sql.ref(column)} from review_request where organisation_id = ${organisationId} and id = ${reviewId ?? null})`;
  const { rows } = await sql<{ id: string }>`
    select ai_use_case_id as id from ledger_entry where organisation_id = ${organisationId} and id = ${entryId ?? null}
    union
    select id from ai_use_case where organisation_id = ${organisationId} and id = ${asked("ai_use_case_id")}
    union
    select ai_use_case_id from proposal
     where organisation_id = ${organisationId} and id = ${proposalId ?? null} and ai_use_case_id is not null
    union
    select p.ai_use_case_id from planned_measure p
     where p.organisation_id = ${organisationId} and p.measure_id in (
       select coalesce(m.merged_into, m.id) from measure m
        where m.organisation_id = ${organisationId} and (m.id = coalesce(${measureId ?? null}, ${asked("measure_id")}) or m.id = (
          select o.measure_id from proposal o
           where o.organisation_id = ${organisationId} and o.id = ${proposalId ?? null} and o.ai_use_case_id is null) or m.id = (
          select e.measure_id from evidence e
           where e.organisation_id = ${organisationId} and e.id = coalesce(${evidenceId ?? null}, ${asked("evidence_id")}))))`.execute(
    tx,
  );
  return rows.length > 0 && rows.every(({ id }) => over.includes(id));
}
