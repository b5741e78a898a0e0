import type { Tx } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { piecesOf, evidenceInSight } from "../evidence/stored-evidence.server.ts";
import { useCaseInSight } from "../ledger/ledger.server.ts";
import { measureInSight, storedMeasure } from "../measures.server.ts";
import { newestOpinion } from "../opinion/opinions.server.ts";
import type { CommentSubject, SubjectName } from "./subject.ts";

export interface FoundSubject {
  /** Itself; a measure that went into another leads to that. */
  subject: CommentSubject;
  name: SubjectName;
  /** What a new comment stands with. */
  columns:
    | { measureId: string }
    | { evidenceId: string }
    | { aiUseCaseId: string; part: string; opinionVersion: number | null };
  /** What the trail says it is about: evidence is found by its measure. */
  event: { kind: "measure" | "ai-use-case"; id: string };
}

/**
 * The record of a thread. Undefined for an id of nobody, of another organisation or out of sight, and for an opinion
 * while none is published: a draft has no thread, not even for its author.
 */
export async function findSubject(
  tx: Tx,
  access: OrganisationAccess,
  subject: CommentSubject,
): Promise<FoundSubject | undefined> {
  if (subject.kind === "measure") {
    const found = await storedMeasure(tx, access, subject.measureId);
    if (!found || !(await measureInSight(tx, access, found.id))) return undefined;
    const event = { kind: "measure" as const, id: found.id };
    const columns = { measureId: found.id };
    return { subject: { kind: "measure", ...columns }, name: found, columns, event };
  }
  if (subject.kind === "evidence") {
    const { evidenceId } = subject;
    const found = await evidenceInSight(tx, access, evidenceId);
    const [piece] = found ? await piecesOf(tx, access, { evidenceId }) : [];
    const event = { kind: "measure" as const, id: found?.measureId ?? "" };
    const name = piece?.versions[0]?.title ?? "";
    return piece && { subject, name, columns: { evidenceId }, event };
  }
  return useCaseSubject(tx, access, subject);
}

async function useCaseSubject(
  tx: Tx,
  access: OrganisationAccess,
  subject: Extract<CommentSubject, { useCaseId: string }>,
): Promise<FoundSubject | undefined> {
  const { kind, useCaseId } = subject;
  const found = await useCaseInSight(tx, access, useCaseId);
  if (!found) return undefined;
  const opinion = kind === "opinion" ? await newestOpinion(tx, access, useCaseId) : undefined;
  if (kind === "opinion" && !opinion) return undefined;
  return {
    subject,
    name: found.title,
    columns: { aiUseCaseId: useCaseId, part: kind, opinionVersion: opinion?.version ?? null },
    event: { kind: "ai-use-case", id: useCaseId },
  };
}
