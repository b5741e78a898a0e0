import { type RawBuilder, sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { behindEachWall, currentOrganisation } from "#db/each-organisation.server.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import { recordHouseVisits } from "#app/domain/organisations/visits.server.ts";
import { addresses } from "#app/i18n/addresses.ts";
import type { SubjectName } from "../comments/subject.ts";
import { type NamedMeasure, ownKind } from "../named-measure.ts";
import { ownWords } from "../planned-measures.server.ts";
import { type ReviewSubject, subjectOf } from "./subject.ts";
import { type Place, waitedDays } from "./waited.ts";

export interface WaitingReview {
  id: string;
  client: { id: string; name: string };
  subject: ReviewSubject;
  name: SubjectName;
  askedBy: string;
  askedAt: Date;
  /** Working days of the client. */
  waited: number;
  takenBy: string | null;
}

/** Where a page goes on: the last request of the page before. */
export interface ReviewCursor {
  /** Instant in UTC with microseconds, as the queue wrote it. */
  at: string;
  id: string;
}

export interface ReviewQueue {
  reviews: WaitingReview[];
  next: ReviewCursor | undefined;
  /** At clients that others work for, for the lead only; undefined where those are too many to be counted. */
  elsewhere: { id: string; name: string; count: number }[] | undefined;
}

export const reviewPageSize = 20;

/** Of more clients that others work for nobody is told how much waits there. */
export const mostCounted = 500;

/**
 * What waits for a consultant at all clients they work for, the oldest first, and for the lead how much waits elsewhere.
 * Read behind the wall of one client after another. What it names of a client's is a look into its rooms, and becomes
 * an event there (`house.visited`).
 */
export async function reviewQueue(
  access: HouseAccess,
  after: ReviewCursor | undefined,
): Promise<ReviewQueue> {
  const scope = { organisationId: access.organisationId, personId: access.actor.id };
  const queue = await transaction(scope, async (tx) => {
    const known = await knownClients(tx, access);
    const mine = new Map(known.filter(({ mine: own }) => own).map((client) => [client.id, client]));
    const rows = await behindEachWall(tx, [...mine.keys()], waitingRows(after).compile(tx));
    const found = [...rows].flatMap(([id, some]) => some.map((row) => ({ row, id })));
    const sorted = found.toSorted((a, b) => (keyOf(a.row) < keyOf(b.row) ? -1 : 1));
    const shown = sorted.slice(0, reviewPageSize);
    const last = sorted.length > reviewPageSize ? shown.at(-1)?.row : undefined;
    const now = new Date();
    return {
      reviews: shown.flatMap(({ row, id }) => {
        const client = mine.get(id);
        return client ? [waiting(row, client, now)] : [];
      }),
      next: last && { at: last.askedAt, id: last.id },
      elsewhere: await countedAt(
        tx,
        known.filter(({ id }) => !mine.has(id)),
      ),
    };
  });
  const seen = [...new Set(queue.reviews.map(({ client }) => client.id))];
  await recordHouseVisits(access, seen, addresses["office.reviews"].de);
  return queue;
}

interface Known extends Place {
  id: string;
  name: string;
  mine: boolean;
}

/** The clients whose names the reader may know, by name. Behind the wall of the house, with the reader as its person. */
function knownClients(tx: Tx, access: HouseAccess): Promise<Known[]> {
  const mine = sql<boolean>`exists (select from assignment a where a.organisation_id = organisation.id
    and a.person_id = ${access.actor.id} and a.ended_at is null)`;
  return tx
    .selectFrom("organisation")
    .select(["id", "name", "timeZone", "land", mine.as("mine")])
    .where("kind", "=", "client")
    .$if(!may(access.roles, "clients.read"), (query) => query.where(mine))
    .orderBy("sortName")
    .orderBy("id")
    .execute();
}

async function countedAt(tx: Tx, clients: readonly Known[]): Promise<ReviewQueue["elsewhere"]> {
  if (clients.length > mostCounted) return undefined;
  const ids = clients.map(({ id }) => id);
  const rows = await behindEachWall(tx, ids, countRows.compile(tx));
  return clients.flatMap(({ id, name }) => {
    const count = rows.get(id)?.[0]?.count ?? 0;
    return count > 0 ? [{ id, name, count }] : [];
  });
}

const countRows = sql<{ count: number }>`
  select count(*)::int as count from review_request
   where organisation_id = ${currentOrganisation} and closed_at is null`;

interface Row {
  id: string;
  askedAt: string;
  measureId: string | null;
  evidenceId: string | null;
  aiUseCaseId: string | null;
  askedBy: string;
  takenBy: string | null;
  title: string | null;
  measure: string | null;
  own: NamedMeasure["own"];
}

const keyOf = ({ askedAt, id }: Row) => `${askedAt} ${id}`;

/** What is open in an organisation after a place, the oldest first: as many as a page can show, and one more. */
function waitingRows(after: ReviewCursor | undefined): RawBuilder<Row> {
  const later = after
    ? sql`and (r.asked_at, r.id) > (${sql.lit(after.at)}::timestamptz, ${sql.lit(after.id)}::uuid)`
    : sql``;
  return sql<Row>`
    select r.id, to_char(r.asked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as asked_at,
           r.measure_id, r.evidence_id, r.ai_use_case_id, asker.name as asked_by, taker.name as taken_by,
           coalesce(u.title, piece.title) as title, measure.measure, ${ownWords} as own
      from review_request r
      join person asker on asker.id = r.asked_by
      left join person taker on taker.id = r.taken_by
      left join measure on measure.organisation_id = r.organisation_id and measure.id = r.measure_id
      left join ai_use_case u on u.organisation_id = r.organisation_id and u.id = r.ai_use_case_id
      left join lateral (
        select title from evidence_version v
         where v.organisation_id = r.organisation_id and v.evidence_id = r.evidence_id order by version desc limit 1) piece on true
     where r.organisation_id = ${currentOrganisation} and r.closed_at is null ${later}
     order by r.asked_at, r.id limit ${sql.lit(reviewPageSize + 1)}`;
}

function waiting(row: Row, client: Known, now: Date): WaitingReview {
  const { id, askedBy, takenBy, title, measure, own = null } = row;
  const askedAt = new Date(row.askedAt);
  return {
    id,
    client: { id: client.id, name: client.name },
    subject: subjectOf(row),
    name: title ?? { measure: measure ?? ownKind, own },
    askedBy,
    askedAt,
    waited: waitedDays(askedAt, client, now),
    takenBy,
  };
}
