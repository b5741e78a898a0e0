import { transaction } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { closeReview } from "./close-review.server.ts";
import { lockedReview } from "./find-review.server.ts";

/** Takes back what was asked, whoever of the client asked it. Refuses what was answered meanwhile. */
export function withdrawReview(
  access: OrganisationAccess,
  id: string,
): Promise<"withdrawn" | "not-allowed" | "unknown" | "closed"> {
  return transaction(access, async (tx) => {
    if (!mayIn(access, "review.request")) return "not-allowed";
    const request = await lockedReview(tx, access, { id });
    if (!request) return "unknown";
    if (!request.open) return "closed";
    await closeReview(tx, access, request, { outcome: "withdrawn" });
    return "withdrawn";
  });
}
