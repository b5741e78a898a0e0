import { sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";

/** Whose turn it is, with what, and since which instant. */
export interface Turn {
  who: "client" | "house";
  what: "overdue" | "returned" | "approval" | "proposed" | "waiting" | "review";
  count: number;
  since: Date;
  /** Of what was asked: who has taken it over, or else everybody who may. */
  names: string[];
}

/**
 * What waits for whom: overdue measures, returned evidence and AI use cases that nobody has approved since the consultancy's
 * word, and proposals for the client; evidence that nobody has checked and what the client has asked for the consultancy.
 * The oldest says since when. `today` is the calendar day where the organisation is.
 */
export async function turnsOf(
  tx: Tx,
  { organisationId }: OrganisationAccess,
  today: string,
): Promise<Turn[]> {
  const { rows } = await sql<Turn>`
    with newest as (
      select v.at, c.verdict, c.at as checked_at
        from evidence e
        join evidence_version v on v.organisation_id = e.organisation_id and v.evidence_id = e.id and v.version = e.version
        left join lateral (
          select verdict, at from evidence_check
           where organisation_id = v.organisation_id and evidence_id = v.evidence_id and version = v.version
           order by at desc limit 1) c on true
       where e.organisation_id = ${organisationId} and e.withdrawn_at is null),
    turns as (
      select 'client' as who, 'overdue' as what, count(*)::int as count, min(due_on)::timestamptz as since
        from measure
       where organisation_id = ${organisationId} and status in ('open', 'in-progress') and due_on < ${today}::date
         and merged_into is null
      union all
      select 'client', 'returned', count(*)::int, min(checked_at) from newest where verdict = 'returned'
      union all
      select 'client', 'approval', count(*)::int, min(greatest(o.at, ended.at))
        from ai_use_case u
        join lateral (
          select at from opinion where organisation_id = u.organisation_id and ai_use_case_id = u.id
           order by version desc limit 1) o on true
        left join lateral (
          select max(w.at) as at from approval a
            join approval_withdrawal w on w.organisation_id = a.organisation_id and w.approval_id = a.id
           where a.organisation_id = u.organisation_id and a.ai_use_case_id = u.id) ended on true
       where u.organisation_id = ${organisationId} and not exists (
         select from current_approval where organisation_id = u.organisation_id and ai_use_case_id = u.id)
      union all
      select 'client', 'proposed', count(*)::int, min(proposed_at) from proposal
       where organisation_id = ${organisationId} and outcome is null
      union all
      select 'house', 'waiting', count(*)::int, min(at) from newest where verdict is null)
    select who, what, count, since, array[]::text[] as names from turns where count > 0
    union all
    select 'house', 'review', count(*)::int, min(r.asked_at), case when r.taken_by is null
             then array(select p.name from assignment a join person p on p.id = a.person_id
                         where a.organisation_id = ${organisationId} and a.ended_at is null and p.disabled_at is null order by p.name)
             else array(select name from person where id = r.taken_by) end
      from review_request r
     where r.organisation_id = ${organisationId} and r.closed_at is null
     group by r.taken_by`.execute(tx);
  return rows;
}
