import { transaction, type Tx } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { columnsOf, type ReviewSubject, subjectOf } from "./subject.ts";

export interface StoredRequest {
  id: string;
  subject: ReviewSubject;
  askedBy: string;
  takenBy: string | null;
  open: boolean;
}

/**
 * One request of the organisation for a change, by its id or the one that is open about a record: nobody else changes it
 * until the end of the transaction. Before the turn of the trail, as everywhere.
 */
export async function lockedReview(
  tx: Tx,
  { organisationId }: OrganisationAccess,
  of: { id: string } | { openAbout: ReviewSubject },
): Promise<StoredRequest | undefined> {
  const requests = tx
    .selectFrom("reviewRequest")
    .select(["id", "measureId", "evidenceId", "aiUseCaseId", "askedBy", "takenBy", "closedAt"])
    .where("organisationId", "=", organisationId)
    .forUpdate();
  const wanted =
    "id" in of
      ? requests.where("id", "=", of.id)
      : requests
          .where("closedAt", "is", null)
          .where((row) => row.and({ ...columnsOf(of.openAbout) }));
  const row = await wanted.executeTakeFirst();
  if (!row) return undefined;
  const { id, askedBy, takenBy, closedAt } = row;
  return { id, subject: subjectOf(row), askedBy, takenBy, open: closedAt === null };
}

/** What a request of an address is about. Undefined for an id of nobody or of another organisation. */
export function subjectOfReview(
  access: OrganisationAccess,
  id: string,
): Promise<ReviewSubject | undefined> {
  return transaction(access, async (tx) => {
    const row = await tx
      .selectFrom("reviewRequest")
      .select(["measureId", "evidenceId", "aiUseCaseId"])
      .where("organisationId", "=", access.organisationId)
      .where("id", "=", id)
      .executeTakeFirst();
    return row && subjectOf(row);
  });
}
