import { sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** Whoever decided it while still an approver, otherwise every approver; and the client's consultants. */
export async function approversAndAdvisers(tx: Tx, organisationId: string, decidedBy: string) {
  const { rows } = await sql<{ id: string; email: string; language: Locale }>`
    with approvers as (
      select m.person_id from member m where m.organisation_id = ${organisationId} and m.ended_at is null and 'approver' = any (m.roles)),
    told as (
      select person_id from approvers
       where person_id = ${decidedBy} or not exists (select from approvers where person_id = ${decidedBy})
      union
      select a.person_id from assignment a where a.organisation_id = ${organisationId} and a.ended_at is null)
    select p.id, p.email, p.language from told join person p on p.id = told.person_id order by p.email`.execute(
    tx,
  );
  return rows;
}
