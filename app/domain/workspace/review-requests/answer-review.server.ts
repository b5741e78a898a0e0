import { transaction } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { closeReview } from "./close-review.server.ts";
import { lockedReview } from "./find-review.server.ts";

/**
 * A consultant of the client has looked, and says what there is to say or nothing more; whoever has taken it over.
 * Refuses what is closed already.
 */
export function answerReview(
  access: OrganisationAccess,
  id: string,
  note: string | null,
): Promise<"answered" | "not-allowed" | "unknown" | "closed"> {
  return transaction(access, async (tx) => {
    if (!mayIn(access, "review.answer")) return "not-allowed";
    const request = await lockedReview(tx, access, { id });
    if (!request) return "unknown";
    if (!request.open) return "closed";
    await closeReview(tx, access, request, { outcome: "done", note });
    return "answered";
  });
}
