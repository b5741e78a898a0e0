import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { openPlan } from "../adding/open-plan.server.ts";
import { useCaseInSight } from "../ledger/ledger.server.ts";
import { storedMeasure } from "../measures.server.ts";
import { type NamedMeasure, ownKind } from "../named-measure.ts";
import { factsInTurn } from "../screening/change-screening.server.ts";
import type { FactId } from "../screening/facts.ts";
import type { AnyFact } from "../screening/prefill.ts";
import { screeningIn } from "../screening/screening.server.ts";
import { stated, type Truth } from "../screening/three-valued.ts";
import { mayPropose, mostOpen, type Wish } from "./proposal.ts";
import { isPossible, standsAs, type Today } from "./stands.ts";

/** „waiting“: one of the same kind has not been decided yet. */
export type ProposeAnswer =
  | { proposed: string }
  | "not-allowed"
  | "unknown"
  | "conflict"
  | "impossible"
  | "waiting"
  | "full";

export interface ProposalWish {
  /** How the record stood when its proposer looked at it (`standsAs`). */
  stood: string;
  reason: string;
}

/**
 * Proposes another status or another due date of a measure; nothing changes until the client takes it on. Refuses it where
 * the client entrusts changes to its consultants, on an older state, for a step that cannot follow, and a second one of its
 * kind. Source: contract permissions.md, „consultant“.
 */
export function proposeChange(
  access: OrganisationAccess,
  measureId: string,
  { stood, reason, ...wish }: ProposalWish & Extract<Wish, { kind: "step" | "due" }>,
): Promise<ProposeAnswer> {
  return transaction<ProposeAnswer>(access, async (tx) => {
    if (!mayPropose(access)) return "not-allowed";
    const measure = await storedMeasure(tx, access, measureId, true);
    if (!measure) return "unknown";
    const { status, dueOn } = measure;
    const today = { ...nothing, status, dueOn };
    if (standsAs(wish.kind, today) !== stood) return "conflict";
    const about = { measureId: measure.id, aiUseCaseId: null };
    return propose(tx, access, { wish, reason, today, about });
  });
}

/**
 * Proposes to add a measure to the plan of an AI use case: one of the catalogue, or one's own words. Who takes it on and
 * until when is the client's to say. Refuses what the plan has already, and what is proposed for it already.
 */
export function proposeAddition(
  access: OrganisationAccess,
  useCaseId: string,
  { reason, what }: { reason: string; what: NamedMeasure },
): Promise<ProposeAnswer> {
  return transaction<ProposeAnswer>(access, async (tx) => {
    if (!mayPropose(access)) return "not-allowed";
    if (!(await useCaseInSight(tx, access, useCaseId))) return "unknown";
    const known = rules.measures.some(({ id }) => id === what.measure);
    if (!known && !(what.measure === ownKind && what.own)) return "impossible";
    const plan = await openPlan(tx, access, useCaseId);
    const today = { ...nothing, planned: plan.planned.has(what.measure) };
    const about = { measureId: null, aiUseCaseId: useCaseId };
    return propose(tx, access, { wish: { kind: "addition", wish: what }, reason, today, about });
  });
}

/**
 * Proposes to state a fact of the screening otherwise than it is; what is only suggested counts as unknown. Refuses what is
 * stated already, and a second proposal about the same fact.
 */
export function proposeFact(
  access: OrganisationAccess,
  useCaseId: string,
  { reason, ...wish }: { reason: string; fact: AnyFact; value: Truth },
): Promise<ProposeAnswer> {
  return transaction<ProposeAnswer>(access, async (tx) => {
    if (!mayPropose(access)) return "not-allowed";
    await factsInTurn(tx, useCaseId);
    const found = await screeningIn(tx, access, useCaseId);
    if (!found) return "unknown";
    const today = { ...nothing, truth: stated(found.facts?.facts[wish.fact as FactId]) };
    const about = { measureId: null, aiUseCaseId: useCaseId };
    return propose(tx, access, { wish: { kind: "fact", wish }, reason, today, about });
  });
}

const nothing: Today = { status: null, dueOn: null, planned: false, truth: "unknown" };

interface Proposing {
  wish: Wish;
  reason: string;
  today: Today;
  about: { measureId: string | null; aiUseCaseId: string | null };
}

async function propose(
  tx: Tx,
  access: OrganisationAccess,
  { wish, reason, today, about }: Proposing,
): Promise<ProposeAnswer> {
  if (!isPossible(wish, today)) return "impossible";
  const open = await openOnes(tx, access);
  if (open.some((one) => isSame(one, { ...wish, ...about }))) return "waiting";
  if (open.length >= mostOpen) return "full";
  const { organisationId, actor } = access;
  const { id } = await tx
    .insertInto("proposal")
    .values({
      organisationId,
      ...about,
      kind: wish.kind,
      wish: sql<string>`${JSON.stringify(wish.wish)}::jsonb`,
      stood: standsAs(wish.kind, today),
      reason,
      proposedBy: actor.id,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const subject = about.measureId
    ? { kind: "measure", id: about.measureId }
    : { kind: "ai-use-case", id: about.aiUseCaseId };
  const data = { proposalId: id, proposed: wish.kind };
  await record(tx, access, { kind: "proposal.made", subject, data });
  return { proposed: id };
}

const openOnes = (tx: Tx, { organisationId }: OrganisationAccess) =>
  tx
    .selectFrom("proposal")
    .select(["kind", "measureId", "aiUseCaseId", "wish"])
    .where("organisationId", "=", organisationId)
    .where("outcome", "is", null)
    .execute();

type Open = Awaited<ReturnType<typeof openOnes>>[number];

/** Of the same kind about the same record; two additions only where they mean the same entry of the catalogue. */
function isSame(one: Open, other: Wish & Proposing["about"]): boolean {
  if (one.kind !== other.kind) return false;
  if (other.kind === "fact") {
    const { fact } = one.wish as unknown as { fact: AnyFact };
    return one.aiUseCaseId === other.aiUseCaseId && fact === other.wish.fact;
  }
  if (other.kind !== "addition") return one.measureId === other.measureId;
  const { measure } = one.wish as unknown as NamedMeasure;
  return (
    one.aiUseCaseId === other.aiUseCaseId && measure === other.wish.measure && measure !== ownKind
  );
}
