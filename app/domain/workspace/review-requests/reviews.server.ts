import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { seesAll } from "#app/domain/organisations/sight.ts";
import { findSubject } from "../comments/find-subject.server.ts";
import type { SubjectName } from "../comments/subject.ts";
import { about, type StoredReview } from "./about.server.ts";
import type { ReviewSubject } from "./subject.ts";
import { waitedDays } from "./waited.ts";

export interface Review extends Omit<StoredReview, "askedAt" | "closedAt"> {
  id: string;
  question: string | null;
  askedAt: Date;
  takenById: string | null;
  takenAt: Date | null;
  closedAt: Date | null;
  note: string | null;
}

export interface ViewedReviews {
  /** What it is about; a measure that went into another leads to that. */
  subject: ReviewSubject;
  name: SubjectName;
  /** The one that waits, and for how many working days of the client. */
  open: (Review & { waited: number }) | undefined;
  /** The newest first. */
  closed: Review[];
  /** Nobody asks about a piece of evidence that was taken back. */
  askable: boolean;
}

const mostClosed = 30;

/**
 * What the client has asked its consultants about a record, and what they said. Undefined for an id of nobody, of another
 * organisation, or out of sight; guests find none, not even of what was shared with them.
 */
export function viewReviews(
  access: OrganisationAccess,
  subject: ReviewSubject,
): Promise<ViewedReviews | "not-allowed" | undefined> {
  return transaction<ViewedReviews | "not-allowed" | undefined>(access, async (tx) => {
    const found = await findSubject(tx, access, subject);
    if (!found) return undefined;
    if (!seesAll(access)) return "not-allowed";
    // Another measure, if it went into that.
    const here = { ...subject, ...found.subject } as ReviewSubject;
    const rows = await reviewsOf(tx, access, here);
    const open = rows.find(({ closedAt }) => closedAt === null);
    const { withdrawn, ...place } = await around(tx, access, here);
    return {
      subject: here,
      name: found.name,
      open: open && { ...open, waited: waitedDays(open.askedAt, place, new Date()) },
      closed: rows.filter(({ closedAt }) => closedAt !== null),
      askable: !withdrawn,
    };
  });
}

async function reviewsOf(tx: Tx, { organisationId }: OrganisationAccess, subject: ReviewSubject) {
  const { rows } = await sql<Review>`
    select r.id, r.question, asker.name as asked_by, r.asked_at, r.taken_by as taken_by_id, taker.name as taken_by, r.taken_at,
           closer.name as closed_by, r.closed_at, r.outcome, r.note
      from review_request r
      join person asker on asker.id = r.asked_by
      left join person taker on taker.id = r.taken_by
      left join person closer on closer.id = r.closed_by
     where r.organisation_id = ${organisationId} and ${about(organisationId, subject)}
     order by r.closed_at is null desc, r.asked_at desc, r.id desc limit ${mostClosed + 1}`.execute(
    tx,
  );
  return rows;
}

function around(tx: Tx, { organisationId }: OrganisationAccess, subject: ReviewSubject) {
  const evidenceId = subject.kind === "evidence" ? subject.evidenceId : null;
  return tx
    .selectFrom("organisation")
    .select(["timeZone", "land"])
    .select(
      sql<boolean>`exists (select from evidence where organisation_id = ${organisationId} and id = ${evidenceId}
        and withdrawn_at is not null)`.as("withdrawn"),
    )
    .where("id", "=", organisationId)
    .executeTakeFirstOrThrow();
}
