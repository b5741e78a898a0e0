import { sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { findSubject } from "../comments/find-subject.server.ts";
import type { StoredRequest } from "./find-review.server.ts";
import { tellAsker } from "./review-mails.server.ts";

export interface Closing {
  outcome: "done" | "happened" | "withdrawn";
  note?: string | null;
}

/**
 * Ends a request that is open and locked, in the transaction of what ends it: an answer, the act that was asked for, or
 * that it was taken back. Whoever asked is told of an answer by mail.
 */
export async function closeReview(
  tx: Tx,
  access: OrganisationAccess,
  request: StoredRequest,
  { outcome, note = null }: Closing,
): Promise<void> {
  const found = await findSubject(tx, access, request.subject);
  if (!found) throw new Error("A request is about a record of its organisation");
  await tx
    .updateTable("reviewRequest")
    .set({ closedBy: access.actor.id, closedAt: sql`now()`, outcome, note })
    .where("organisationId", "=", access.organisationId)
    .where("id", "=", request.id)
    .execute();
  const about = request.subject.kind;
  if (outcome === "withdrawn") {
    await record(tx, access, { kind: "review.withdrawn", subject: found.event, data: { about } });
    return;
  }
  const data = { about, outcome };
  await record(tx, access, { kind: "review.answered", subject: found.event, data });
  await tellAsker(tx, access, request);
}
