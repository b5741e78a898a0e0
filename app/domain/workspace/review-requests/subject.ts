import type { PageKey } from "#app/i18n/addresses.ts";

/** The one record that the client asks its consultants to look at. */
export type ReviewSubject =
  | { kind: "measure"; measureId: string }
  | { kind: "evidence"; evidenceId: string }
  | { kind: "use-case"; useCaseId: string };

export type ReviewedKind = ReviewSubject["kind"];

/** Where each kind's requests are asked and read. */
export const reviewPages = {
  measure: "workspace.measure.reviews",
  evidence: "workspace.evidence.reviews",
  "use-case": "workspace.useCase.reviews",
} as const satisfies Record<ReviewedKind, PageKey>;

interface Columns {
  measureId: string | null;
  evidenceId: string | null;
  aiUseCaseId: string | null;
}

/** What a row is about; the database keeps that it is exactly one. */
export function subjectOf({ measureId, evidenceId, aiUseCaseId }: Columns): ReviewSubject {
  if (measureId !== null) return { kind: "measure", measureId };
  if (evidenceId !== null) return { kind: "evidence", evidenceId };
  return { kind: "use-case", useCaseId: aiUseCaseId ?? "" };
}

/** The same as a row says it. */
export function columnsOf(subject: ReviewSubject) {
  if (subject.kind === "measure") return { measureId: subject.measureId };
  if (subject.kind === "evidence") return { evidenceId: subject.evidenceId };
  return { aiUseCaseId: subject.useCaseId };
}
