import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import {
  type MemberAnswer,
  removeMemberIn,
} from "#app/domain/organisations/change-members.server.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import { possibleOwners } from "./measures.server.ts";

export interface Owned {
  measures: number;
  /** Who could take them over. */
  successors: { id: string; name: string }[];
}

/** What a member is responsible for, and who else could be. */
export function ownedBy(access: OrganisationAccess, personId: string): Promise<Owned> {
  return transaction(access, async (tx) => {
    const { measures } = await tx
      .selectFrom("measure")
      .select(sql<number>`count(*)`.as("measures"))
      .where("organisationId", "=", access.organisationId)
      .where("ownerId", "=", personId)
      .where("mergedInto", "is", null)
      .executeTakeFirstOrThrow();
    const others = (await possibleOwners(tx, access)).filter(({ id }) => id !== personId);
    return { measures, successors: others };
  });
}

/**
 * Takes somebody out of the client (see `removeMemberIn`). What they were responsible for goes to the successor or to
 * nobody, each change an event of its own. Refuses a successor who could not be responsible.
 */
export function removeMember(
  access: OrganisationAccess,
  personId: string,
  successorId: string | null = null,
): Promise<MemberAnswer | "not-a-successor"> {
  return transaction(access, async (tx) => {
    if (!may(access.roles, "members.manage")) return "not-allowed";
    const others = (await possibleOwners(tx, access)).filter(({ id }) => id !== personId);
    if (successorId && !others.some(({ id }) => id === successorId)) return "not-a-successor";
    const answer = await removeMemberIn(tx, access, personId);
    if (answer === "changed") await handOver(tx, access, { from: personId, to: successorId });
    return answer;
  });
}

async function handOver(
  tx: Tx,
  access: OrganisationAccess,
  { from, to }: { from: string; to: string | null },
): Promise<void> {
  const changed = await tx
    .updateTable("measure")
    .set({ ownerId: to, version: sql`version + 1` })
    .where("organisationId", "=", access.organisationId)
    .where("ownerId", "=", from)
    .where("mergedInto", "is", null)
    .returning(["id", "dueOn as due"])
    .execute();
  for (const { id, due } of changed)
    await record(tx, access, {
      kind: "measure.changed",
      subject: { kind: "measure", id },
      data: { from: { owner: from, due }, to: { owner: to, due } },
    });
}
