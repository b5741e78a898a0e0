import { transaction } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { storedMeasure } from "../measures.server.ts";
import type { OwnWords } from "../named-measure.ts";

export type RewordAnswer = "reworded" | "not-allowed" | "unknown" | "catalogued" | "conflict";

/**
 * Changes the words of a measure of one's own, if it still is as the person saw it; the trail keeps what was there before.
 * Refuses one of the catalogue: what the law asks for is not reworded.
 */
export function rewordMeasure(
  access: OrganisationAccess,
  id: string,
  { version, words }: { version: number; words: OwnWords },
): Promise<RewordAnswer> {
  return transaction<RewordAnswer>(access, async (tx) => {
    if (!mayIn(access, "measure.change")) return "not-allowed";
    const measure = await storedMeasure(tx, access, id, true);
    if (!measure) return "unknown";
    if (!measure.own) return "catalogued";
    if (measure.version !== version) return "conflict";
    const before = measure.own;
    const { title, what, effort } = words;
    if (before.title === title && before.what === what && before.effort === effort)
      return "reworded";
    await tx
      .updateTable("measure")
      .set({
        ownTitle: title,
        ownWhat: what,
        ownEffort: effort,
        version: version + 1,
      })
      .where("organisationId", "=", access.organisationId)
      .where("id", "=", measure.id)
      .execute();
    await record(tx, access, {
      kind: "measure.reworded",
      subject: { kind: "measure", id: measure.id },
      data: { before: { ...before }, after: { title, what, effort } },
    });
    return "reworded";
  });
}
