import { transaction, type Tx } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { addMeasureIn } from "../adding/add-measure.server.ts";
import { changeMeasureIn } from "../change-measure.server.ts";
import { storedMeasure } from "../measures.server.ts";
import { stateFactIn } from "../screening/change-screening.server.ts";
import { stepMeasureIn } from "../step-measure.server.ts";
import { closeProposal, lockedProposal } from "./close-proposal.server.ts";
import { mayDecide, mayWithdraw } from "./proposal.ts";
import type { StoredProposal } from "./proposals.server.ts";
import { isPossible, standsAs } from "./stands.ts";

type Refusal = "not-allowed" | "unknown" | "closed";

export type AcceptAnswer = "accepted" | Refusal | "conflict" | "impossible";

/**
 * Takes a proposal on: whoever accepts it makes the change, by the same verb as without a proposal, and its reason becomes
 * the reason of the step. Refuses it to everybody but the client's own people, twice, where the record no longer stands as
 * they saw it, and where it cannot be done any more.
 */
export function acceptProposal(
  access: OrganisationAccess,
  id: string,
  { stood }: { stood: string },
): Promise<AcceptAnswer> {
  return transaction<AcceptAnswer>(access, async (tx) => {
    if (!mayDecide(access)) return "not-allowed";
    const found = await lockedProposal(tx, access, id);
    if (!found) return "unknown";
    if (found.end) return "closed";
    if (standsAs(found.kind, found.today) !== stood) return "conflict";
    if (!isPossible(found, found.today)) return "impossible";
    const done = await carryOut(tx, access, found);
    if (!done) return "impossible";
    await closeProposal(tx, access, found, { outcome: "accepted", ...done });
    return "accepted";
  });
}

/** Makes the change; undefined where its own verb refuses it, which has written nothing then. */
async function carryOut(
  tx: Tx,
  access: OrganisationAccess,
  proposal: StoredProposal,
): Promise<{ added?: string } | undefined> {
  const { reason, useCaseId } = proposal;
  if (proposal.kind === "addition") {
    const { measure, own } = proposal.wish;
    const wish = { what: own ?? measure, ownerId: null, dueOn: null };
    const answer = await addMeasureIn(tx, access, useCaseId ?? "", wish);
    return typeof answer === "string" ? undefined : answer;
  }
  if (proposal.kind === "fact") {
    const answer = await stateFactIn(tx, access, useCaseId ?? "", proposal.wish);
    return answer === "changed" ? {} : undefined;
  }
  const measure = await storedMeasure(tx, access, proposal.measureId ?? "", true);
  if (!measure) return undefined;
  const { id, version, ownerId } = measure;
  if (proposal.kind === "step") {
    const wish = { version, to: proposal.wish.to, reason };
    return (await stepMeasureIn(tx, access, id, wish)) === "stepped" ? {} : undefined;
  }
  const { dueOn } = proposal.wish;
  const answer = await changeMeasureIn(tx, access, id, { version, ownerId, dueOn });
  return answer === "changed" ? {} : undefined;
}

/** Declines a proposal, with a word to the consultancy if there is one; nothing else changes. */
export function declineProposal(
  access: OrganisationAccess,
  id: string,
  { word }: { word: string | null },
): Promise<"declined" | Refusal> {
  return transaction<"declined" | Refusal>(access, async (tx) => {
    if (!mayDecide(access)) return "not-allowed";
    const found = await lockedProposal(tx, access, id);
    if (!found) return "unknown";
    if (found.end) return "closed";
    await closeProposal(tx, access, found, { outcome: "declined", word });
    return "declined";
  });
}

/** Takes an own proposal back while nobody has decided on it. */
export function withdrawProposal(
  access: OrganisationAccess,
  id: string,
): Promise<"withdrawn" | Refusal> {
  return transaction<"withdrawn" | Refusal>(access, async (tx) => {
    const found = await lockedProposal(tx, access, id);
    if (!found) return "unknown";
    if (!mayWithdraw(access, found)) return "not-allowed";
    if (found.end) return "closed";
    await closeProposal(tx, access, found, { outcome: "withdrawn" });
    return "withdrawn";
  });
}
