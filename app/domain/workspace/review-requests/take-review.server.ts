import { sql } from "kysely";
import { transaction } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { findSubject } from "../comments/find-subject.server.ts";
import { lockedReview } from "./find-review.server.ts";

export type TakeAnswer = "taken" | "not-allowed" | "unknown" | "closed" | "conflict";

/**
 * A consultant says „Ich übernehme“, in place of the one who was seen to have it, if any; twice is once. Refuses what is
 * closed, and what somebody else took over since it was seen.
 */
export function takeReview(
  access: OrganisationAccess,
  id: string,
  seen: { takenBy: string | null },
): Promise<TakeAnswer> {
  return transaction<TakeAnswer>(access, async (tx) => {
    if (!mayIn(access, "review.answer")) return "not-allowed";
    const { organisationId, actor } = access;
    const request = await lockedReview(tx, access, { id });
    const found = request && (await findSubject(tx, access, request.subject));
    if (!request || !found) return "unknown";
    if (!request.open) return "closed";
    if (request.takenBy === actor.id) return "taken";
    if (request.takenBy !== seen.takenBy) return "conflict";
    await tx
      .updateTable("reviewRequest")
      .set({ takenBy: actor.id, takenAt: sql`now()` })
      .where("organisationId", "=", organisationId)
      .where("id", "=", id)
      .execute();
    const data = { about: request.subject.kind };
    await record(tx, access, { kind: "review.taken", subject: found.event, data });
    return "taken";
  });
}
