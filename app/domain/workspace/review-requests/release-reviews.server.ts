import type { Tx } from "#db/database.server.ts";

/** Gives back what somebody had taken over and not answered at a client. Behind the wall of the client. */
export async function releaseReviews(
  tx: Tx,
  organisationId: string,
  personId: string,
): Promise<void> {
  await tx
    .updateTable("reviewRequest")
    .set({ takenBy: null, takenAt: null })
    .where("organisationId", "=", organisationId)
    .where("takenBy", "=", personId)
    .where("closedAt", "is", null)
    .execute();
}
