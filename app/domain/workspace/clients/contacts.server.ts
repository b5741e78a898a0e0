import { sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import type { Day } from "#app/domain/catalogue/time/day.ts";

interface Contacts {
  /** The last one that was held. */
  held: Day | null;
  /** When somebody of the client last turned to the consultancy. */
  request: Day | null;
  /** When the next one begins. */
  next: Date | null;
}

/** What the consultancy's own calendar and leads know of clients; days in Berlin. Read behind the wall of the house. */
export async function contactsOf(tx: Tx, clientIds: readonly string[]) {
  const { rows } = await sql<Contacts & { clientId: string }>`
    select l.client_id,
           (max(a.starts_at) filter (where a.ends_at < now() and a.outcome is distinct from 'no-show') at time zone 'Europe/Berlin')::date as held,
           (max(l.last_contact_at) at time zone 'Europe/Berlin')::date as request,
           min(a.starts_at) filter (where a.starts_at > now()) as next
      from lead l
      left join appointment a on a.organisation_id = l.organisation_id and a.lead_id = l.id and a.status = 'confirmed'
     where l.organisation_id = ${houseId} and l.client_id = any(${clientIds}::uuid[])
     group by l.client_id`.execute(tx);
  return new Map(rows.map(({ clientId, ...row }) => [clientId, row]));
}
