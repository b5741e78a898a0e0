import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { inSight, seesAll } from "#app/domain/organisations/sight.ts";
import { previewOf, type StoredPreview } from "./comments/about.server.ts";
import { type Piece, piecesOf } from "./evidence/stored-evidence.server.ts";
import {
  hasTwins,
  type Merged,
  mergedHere,
  standsIn,
  withMerged,
} from "./merging/merged.server.ts";
import type { NamedMeasure } from "./named-measure.ts";
import { doneOn, ownWords } from "./planned-measures.server.ts";
import { reviewOf, type StoredReview } from "./review-requests/about.server.ts";
import type { MeasureStatus } from "./risk/evidence.ts";
import { type SubStep, subStepsHere } from "./sub-steps/sub-steps.server.ts";
import { todayIn } from "./today.ts";

export interface StoredMeasure extends NamedMeasure {
  id: string;
  scope: "organisation" | "use-case";
  status: MeasureStatus;
  fromCheck: boolean;
  dueOn: string | null;
  /** Day of the last step to umgesetzt or wirksam geprüft, where the organisation is. */
  doneOn: string | null;
  ownerId: string | null;
  /** Rises with every change: who changes an older one is told what is new. */
  version: number;
  /** There is another of its kind that it could be merged with. */
  hasTwins: boolean;
  /** What went into it. */
  merged: Merged[];
  subSteps: SubStep[];
}

export interface SignedStep {
  id: string;
  status: MeasureStatus;
  reason: string | null;
  by: string | null;
  at: Date;
  /** Of a measure that went into this one. */
  ofMerged: boolean;
}

export interface ViewedMeasure {
  measure: StoredMeasure;
  useCases: { id: string; title: string }[];
  steps: SignedStep[];
  /** What proves it, the oldest first. */
  pieces: Piece[];
  /** Who may be named as responsible. */
  members: { id: string; name: string }[];
  /** Who changed it last. */
  lastChange: { by: string; at: Date } | undefined;
  /** Null while nobody has said anything. */
  thread: StoredPreview | null;
  /** What the client asks its consultants about it, or asked last. */
  asked: StoredReview | null;
  today: string;
}

/**
 * One measure with its use cases and its signed steps. Undefined for an id of nobody or of another organisation, and
 * for a guest to whom none of its use cases was shared.
 */
export function viewMeasure(
  access: OrganisationAccess,
  id: string,
): Promise<ViewedMeasure | undefined> {
  return transaction(access, async (tx) => {
    const measure = await storedMeasure(tx, access, id);
    if (!measure) return undefined;
    const { today, thread, asked } = await around(tx, access, measure.id);
    const useCases = await useCasesOf(tx, access, measure.id);
    if (useCases.length === 0 && !seesAll(access)) return undefined;
    const steps = await stepsOf(tx, access, measure.id);
    const members = await possibleOwners(tx, access);
    return {
      measure,
      useCases,
      steps,
      pieces: await piecesOf(tx, access, { measureId: measure.id }),
      members,
      lastChange: await lastChangeOf(tx, access, measure.id),
      thread,
      asked,
      today,
    };
  });
}

/** The day where the organisation is, and what was said and asked about the measure. */
async function around(tx: Tx, access: OrganisationAccess, measureId: string) {
  const subject = { kind: "measure", measureId } as const;
  const { timeZone, thread, asked } = await tx
    .selectFrom("organisation")
    .select(["timeZone", previewOf(access, subject).as("thread")])
    .select(reviewOf(access, subject).as("asked"))
    .where("id", "=", access.organisationId)
    .executeTakeFirstOrThrow();
  return { today: todayIn(timeZone), thread, asked };
}

/** Whether the person sees a measure of the organisation: all of them, or for a guest those of what was shared. */
export const measureInSight = async (
  tx: Tx,
  access: OrganisationAccess,
  id: string,
): Promise<boolean> => seesAll(access) || (await useCasesOf(tx, access, id)).length > 0;

/** A measure of the organisation; one that went into another leads to that. */
export async function storedMeasure(
  tx: Tx,
  access: OrganisationAccess,
  id: string,
  lock = false,
): Promise<StoredMeasure | undefined> {
  const row = await tx
    .selectFrom("measure")
    .select(["id", "measure", "scope", "status", "fromCheck", "dueOn", "ownerId", "version"])
    .select([doneOn.as("doneOn"), ownWords.as("own"), hasTwins.as("hasTwins")])
    .select(["mergedInto", mergedHere.as("merged"), subStepsHere.as("subSteps")])
    .where("organisationId", "=", access.organisationId)
    .where("id", "=", standsIn(access.organisationId, id))
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst();
  // Merged by somebody else while this waited for it.
  if (row?.mergedInto) return storedMeasure(tx, access, row.mergedInto, lock);
  if (!row) return undefined;
  const merged = row.merged.map((one) => ({ ...one, at: new Date(one.at) }));
  return { ...row, merged } as StoredMeasure;
}

/** Members of the client; a consultant is never one, and a guest is here for a while only. */
export function possibleOwners(tx: Tx, { organisationId }: OrganisationAccess) {
  return tx
    .selectFrom("member")
    .innerJoin("person", "person.id", "member.personId")
    .select(["person.id", "person.name"])
    .where("organisationId", "=", organisationId)
    .where("endedAt", "is", null)
    .where("disabledAt", "is", null)
    .where(sql<boolean>`roles <> array['guest']`)
    .orderBy("person.name")
    .orderBy("person.id")
    .execute();
}

function useCasesOf(tx: Tx, access: OrganisationAccess, measureId: string) {
  return tx
    .selectFrom("plannedMeasure as planned")
    .innerJoin("aiUseCase", (join) =>
      join
        .onRef("aiUseCase.organisationId", "=", "planned.organisationId")
        .onRef("aiUseCase.id", "=", "planned.aiUseCaseId"),
    )
    .select(["aiUseCase.id", "title"])
    .where("planned.organisationId", "=", access.organisationId)
    .where("planned.measureId", "=", measureId)
    .where(inSight(access))
    .orderBy("aiUseCase.createdAt")
    .execute();
}

async function stepsOf(tx: Tx, { organisationId }: OrganisationAccess, measureId: string) {
  const rows = await tx
    .selectFrom("measureStep")
    .leftJoin("person", "person.id", "measureStep.personId")
    .select(["measureStep.id", "status", "reason", "person.name as by", "at"])
    .select(sql<boolean>`measure_id <> ${measureId}`.as("ofMerged"))
    .where("organisationId", "=", organisationId)
    .where("measureId", "in", withMerged(organisationId, measureId))
    .orderBy("at", "desc")
    .limit(50)
    .execute();
  return rows as SignedStep[];
}

function lastChangeOf(tx: Tx, { organisationId }: OrganisationAccess, measureId: string) {
  return tx
    .selectFrom("auditEvent")
    .innerJoin("person", "person.id", "auditEvent.actorId")
    .select(["person.name as by", "at"])
    .where("organisationId", "=", organisationId)
    .where("subjectId", "=", measureId)
    .where("kind", "in", [
      "measure.added",
      "measure.changed",
      "measure.reworded",
      "measure.stepped",
      "measure.merged",
      "measure.unmerged",
    ])
    .orderBy("position", "desc")
    .limit(1)
    .executeTakeFirst();
}
