import { transaction, type Tx } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { possibleOwners, storedMeasure } from "./measures.server.ts";

export interface ChangeWish {
  /** Of the measure as it was seen. */
  version: number;
  ownerId: string | null;
  /** YYYY-MM-DD */
  dueOn: string | null;
}

export type ChangeAnswer = "changed" | "not-allowed" | "unknown" | "conflict" | "not-a-member";

/** Sets who is responsible (a member of the client, never a consultant) and until when, if nobody was faster. */
export function changeMeasure(
  access: OrganisationAccess,
  id: string,
  wish: ChangeWish,
): Promise<ChangeAnswer> {
  return transaction(access, (tx) => changeMeasureIn(tx, access, id, wish));
}

export async function changeMeasureIn(
  tx: Tx,
  access: OrganisationAccess,
  id: string,
  { version, ownerId, dueOn }: ChangeWish,
): Promise<ChangeAnswer> {
  if (!mayIn(access, "measure.change")) return "not-allowed";
  const measure = await storedMeasure(tx, access, id, true);
  if (!measure) return "unknown";
  if (measure.version !== version) return "conflict";
  const { organisationId } = access;
  // Somebody who left may stay named until the client chooses anew.
  const stays = ownerId === null || ownerId === measure.ownerId;
  if (!stays && !(await possibleOwners(tx, access)).some((one) => one.id === ownerId))
    return "not-a-member";
  const from = { owner: measure.ownerId, due: measure.dueOn };
  const to = { owner: ownerId, due: dueOn };
  if (from.owner === to.owner && from.due === to.due) return "changed";
  await tx
    .updateTable("measure")
    .set({ ownerId, dueOn, version: version + 1 })
    .where("organisationId", "=", organisationId)
    .where("id", "=", measure.id)
    .execute();
  await record(tx, access, {
    kind: "measure.changed",
    subject: { kind: "measure", id: measure.id },
    data: { from, to },
  });
  return "changed";
}
