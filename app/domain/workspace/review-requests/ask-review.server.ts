import { transaction, type Tx } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { takeAllowance } from "#app/domain/identity/limits.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { findSubject } from "../comments/find-subject.server.ts";
import { lockedEvidence } from "../evidence/stored-evidence.server.ts";
import { storedMeasure } from "../measures.server.ts";
import { tellConsultants } from "./review-mails.server.ts";
import { columnsOf, type ReviewSubject } from "./subject.ts";

export type AskAnswer = "asked" | "not-allowed" | "unknown" | "withdrawn" | "open" | "later";

/**
 * Asks the consultants of the client to look at a record, with a question in own words or without, and tells them by
 * mail, without the words. Refuses a record about which a request is open, evidence that was taken back, and more than
 * thirty requests of a person in an hour.
 */
export async function askReview(
  access: OrganisationAccess,
  subject: ReviewSubject,
  question: string | null,
): Promise<AskAnswer> {
  if (!mayIn(access, "review.request")) return "not-allowed";
  if (!(await takeAllowance("review.person", access.actor.id)).allowed) return "later";
  return transaction<AskAnswer>(access, async (tx) => {
    const here = await locked(tx, access, subject);
    if (here === "withdrawn") return "withdrawn";
    const found = here && (await findSubject(tx, access, here));
    if (!here || !found) return "unknown";
    if (!(await insert(tx, access, here, question))) return "open";
    const data = { about: here.kind };
    await record(tx, access, { kind: "review.requested", subject: found.event, data });
    await tellConsultants(tx, access, here);
    return "asked";
  });
}

/** The record as it stands, so that nobody merges it or takes it back meanwhile. */
async function locked(
  tx: Tx,
  access: OrganisationAccess,
  subject: ReviewSubject,
): Promise<ReviewSubject | "withdrawn" | undefined> {
  if (subject.kind === "measure") {
    const measure = await storedMeasure(tx, access, subject.measureId, true);
    return measure && { kind: "measure", measureId: measure.id };
  }
  if (subject.kind === "use-case") return subject;
  const evidence = await lockedEvidence(tx, access, subject.evidenceId);
  return evidence?.withdrawnAt ? "withdrawn" : evidence && subject;
}

/** False where one is open about it: of two who ask at once the database lets one. */
async function insert(
  tx: Tx,
  { organisationId, actor }: OrganisationAccess,
  subject: ReviewSubject,
  question: string | null,
): Promise<boolean> {
  const row = await tx
    .insertInto("reviewRequest")
    .values({ organisationId, ...columnsOf(subject), question, askedBy: actor.id })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}
