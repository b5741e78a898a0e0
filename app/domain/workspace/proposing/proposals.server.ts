import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { seesAll } from "#app/domain/organisations/sight.ts";
import { type NamedMeasure, ownKind } from "../named-measure.ts";
import { ownWords } from "../planned-measures.server.ts";
import type { Truth } from "../screening/three-valued.ts";
import type { Wish } from "./proposal.ts";
import type { Today } from "./stands.ts";

export type StoredProposal = Wish & {
  id: string;
  measureId: string | null;
  useCaseId: string | null;
  /** What the measure is called; null while an addition is only proposed. */
  measure: NamedMeasure | null;
  /** Of an addition: title of the AI use case. */
  useCase: string | null;
  stood: string;
  today: Today;
  reason: string;
  by: string;
  byId: string;
  at: Date;
  /** Null while nobody has decided. */
  end: {
    outcome: "accepted" | "declined" | "withdrawn";
    by: string;
    at: Date;
    word: string | null;
  } | null;
};

const newestClosed = 50;

/** What the consultancy proposes, the oldest open one first, then the last fifty that were decided. Nothing for a guest. */
export function proposals(access: OrganisationAccess): Promise<StoredProposal[] | undefined> {
  return transaction(access, async (tx) => {
    if (!seesAll(access)) return undefined;
    const open = await proposalRows(tx, access)
      .where("outcome", "is", null)
      .orderBy("proposedAt")
      .orderBy("proposal.id")
      .execute();
    const closed = await proposalRows(tx, access)
      .where("outcome", "is not", null)
      .orderBy("closedAt", "desc")
      .orderBy("proposal.id")
      .limit(newestClosed)
      .execute();
    return [...open, ...closed].map(asProposal);
  });
}

/** One proposal. Undefined for an id of nobody or of another organisation, and for a guest. */
export function findProposal(
  access: OrganisationAccess,
  id: string,
): Promise<StoredProposal | undefined> {
  return transaction(access, (tx) => storedProposal(tx, access, id));
}

export async function storedProposal(
  tx: Tx,
  access: OrganisationAccess,
  id: string,
): Promise<StoredProposal | undefined> {
  if (!seesAll(access)) return undefined;
  const row = await proposalRows(tx, access).where("proposal.id", "=", id).executeTakeFirst();
  return row && asProposal(row);
}

/** What waits to be decided about a measure, or about the plan of an AI use case. Nothing for a guest. */
export async function openProposals(
  access: OrganisationAccess,
  about: { measureId: string } | { useCaseId: string },
): Promise<StoredProposal[]> {
  if (!seesAll(access)) return [];
  const rows = await transaction(access, (tx) =>
    proposalRows(tx, access)
      .where("outcome", "is", null)
      .where((one) =>
        "measureId" in about
          ? one("measureId", "=", about.measureId)
          : one("aiUseCaseId", "=", about.useCaseId),
      )
      .orderBy("proposedAt")
      .execute(),
  );
  return rows.map(asProposal);
}

const proposalRows = (tx: Tx, { organisationId }: OrganisationAccess) =>
  tx
    .selectFrom("proposal")
    .innerJoin("person as proposer", "proposer.id", "proposedBy")
    .leftJoin("person as closer", "closer.id", "closedBy")
    .leftJoin("measure", (join) =>
      join
        .onRef("measure.organisationId", "=", "proposal.organisationId")
        .onRef("measure.id", "=", "proposal.measureId"),
    )
    .leftJoin("aiUseCase", (join) =>
      join
        .onRef("aiUseCase.organisationId", "=", "proposal.organisationId")
        .onRef("aiUseCase.id", "=", "proposal.aiUseCaseId"),
    )
    .select(["proposal.id", "kind", "wish", "stood", "reason", "proposedAt as at"])
    .select(["proposedBy as byId", "proposer.name as by", "proposal.measureId", "aiUseCaseId"])
    .select(["measure", "status", "dueOn", ownWords.as("own"), "aiUseCase.title as useCase"])
    .select(["outcome", "closedAt", "word", "closer.name as closedBy"])
    .select([isPlanned.as("planned"), statedTruth.as("truth")])
    .where("proposal.organisationId", "=", organisationId);

/** One's own words are never there yet. */
const isPlanned = sql<boolean>`exists (
  select from planned_measure p join measure m on m.organisation_id = p.organisation_id and m.id = p.measure_id
   where p.organisation_id = proposal.organisation_id and p.ai_use_case_id = proposal.ai_use_case_id
     and m.measure = proposal.wish ->> 'measure' and m.measure <> ${ownKind})`;

/** What people stated of the fact; „unknown“ as long as nobody has. */
const statedTruth = sql<Truth>`coalesce((
  select stated.facts -> 'facts' ->> (proposal.wish ->> 'fact') from use_case_facts stated
   where stated.organisation_id = proposal.organisation_id and stated.ai_use_case_id = proposal.ai_use_case_id), 'unknown')`;

type Row = Awaited<ReturnType<ReturnType<typeof proposalRows>["execute"]>>[number];

function asProposal(row: Row): StoredProposal {
  const { kind, wish, aiUseCaseId, measure, own, status, dueOn, planned, truth } = row;
  const { outcome, closedBy, closedAt, word, ...rest } = row;
  return {
    ...rest,
    ...({ kind, wish } as unknown as Wish),
    useCaseId: aiUseCaseId,
    measure: measure === null ? null : { measure, own },
    today: { status, dueOn, planned, truth } as Today,
    end:
      outcome && closedAt ? ({ outcome, by: closedBy ?? "", at: closedAt, word } as const) : null,
  } as StoredProposal;
}
