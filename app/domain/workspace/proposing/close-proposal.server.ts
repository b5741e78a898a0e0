import { sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { seesAll } from "#app/domain/organisations/sight.ts";
import { storedMeasure } from "../measures.server.ts";
import { factsInTurn } from "../screening/change-screening.server.ts";
import { storedProposal, type StoredProposal } from "./proposals.server.ts";

/**
 * An open proposal, locked, with its record as it stands now. The measure or the facts are locked first, as a merge does, which moves its
 * proposals along.
 */
export async function lockedProposal(
  tx: Tx,
  access: OrganisationAccess,
  id: string,
): Promise<StoredProposal | undefined> {
  const seen = seesAll(access) ? await storedProposal(tx, access, id) : undefined;
  if (!seen) return undefined;
  if (seen.kind === "fact") await factsInTurn(tx, seen.useCaseId ?? "");
  if (seen.measureId) await storedMeasure(tx, access, seen.measureId, true);
  await tx
    .selectFrom("proposal")
    .select("id")
    .where("organisationId", "=", access.organisationId)
    .where("id", "=", id)
    .forUpdate()
    .execute();
  return storedProposal(tx, access, id);
}

interface End {
  outcome: "accepted" | "declined" | "withdrawn";
  word?: string | null;
  /** Of an accepted addition: what was added. */
  added?: string;
}

/** Closes a proposal with the signature of whoever acts. */
export async function closeProposal(
  tx: Tx,
  access: OrganisationAccess,
  { id, kind, measureId, useCaseId }: StoredProposal,
  { outcome, word = null, added }: End,
): Promise<void> {
  await tx
    .updateTable("proposal")
    .set({ outcome, word, closedBy: access.actor.id, closedAt: sql`now()` })
    .set(added ? { measureId: added } : {})
    .where("organisationId", "=", access.organisationId)
    .where("id", "=", id)
    .execute();
  await record(tx, access, {
    kind: `proposal.${outcome}`,
    subject: useCaseId
      ? { kind: "ai-use-case", id: useCaseId }
      : { kind: "measure", id: measureId },
    data: { proposalId: id, proposed: kind },
  });
}
