import { sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import type { Access } from "#app/domain/audit/access.ts";
import { recentDays } from "./consultation.ts";
import type { Busy } from "./slot-request.ts";

/** What takes a consultant's time, and how many appointments count for assignment (slots.md, rule 9). */
export interface Taken {
  busy: Busy[];
  recentBookings: number;
}

interface Row {
  kind: Busy["kind"];
  personId: string;
  /** Of an appointment its id, of a hold its token. */
  id: string | null;
  start: Date;
  end: Date;
  before: number | null;
  after: number | null;
  expiresAt: Date | null;
}

/** From the days of rule 9 on: appointments of each of these people, what others hold at this moment, other busy times. */
export async function takenTimes(
  tx: Tx,
  access: Access,
  personIds: readonly string[],
  now: Date,
): Promise<Map<string, Taken>> {
  const none = (id: string): [string, Taken] => [id, { busy: [], recentBookings: 0 }];
  const taken = new Map(personIds.map(none));
  if (personIds.length === 0) return taken;
  for (const row of await rowsOf(tx, access, personIds, now)) {
    const of = taken.get(row.personId);
    if (row.kind === "booking" && of) of.recentBookings += 1;
    of?.busy.push(busyOf(row));
  }
  return taken;
}

function busyOf({ kind, id, start, end, before, after, expiresAt }: Row): Busy {
  if (kind === "hold" && expiresAt) return { kind, token: id, start, end, expiresAt };
  if (kind === "booking")
    return { kind, id, start, end, bufferBeforeMin: before, bufferAfterMin: after };
  return { kind: "external", start, end };
}

/** One question for all three: it is asked under the lock. Earlier appointments of today still count against the daily limit. */
async function rowsOf(
  tx: Tx,
  { organisationId }: Access,
  personIds: readonly string[],
  now: Date,
): Promise<Row[]> {
  const { rows } = await sql<Row>`
    with people as (select unnest(${personIds}::uuid[]) as person)
    select 'booking' as kind, person_id as "personId", appointment_id as id, starts_at as start, ends_at as end,
           extract(epoch from starts_at - blocked_from)::int / 60 as before,
           extract(epoch from blocked_until - ends_at)::int / 60 as after, null::timestamptz as "expiresAt"
      from appointment_host join people on person = person_id
     where organisation_id = ${organisationId}
       and starts_at > ${now}::timestamptz - make_interval(days => ${recentDays})
    union all
    select 'hold', person_id, token, starts_at, ends_at, null, null, expires_at
      from hold join people on person = person_id
     where organisation_id = ${organisationId} and expires_at > ${now}::timestamptz
    union all
    select 'external', person_id, null, starts_at, ends_at, null, null, null
      from busy_time join people on person = person_id
     where organisation_id = ${organisationId} and ends_at > ${now}::timestamptz - interval '1 day'`.execute(
    tx,
  );
  return rows;
}
