import type { PageKey } from "#app/i18n/addresses.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { type NamedMeasure, titleOf } from "../named-measure.ts";

/** Which pages of an AI use case have a thread of their own. */
export const useCaseParts = ["use-case", "screening", "opinion"] as const;

/** The one record that a comment is about. */
export type CommentSubject =
  | { kind: "measure"; measureId: string }
  | { kind: "evidence"; evidenceId: string }
  | { kind: (typeof useCaseParts)[number]; useCaseId: string };

export type SubjectKind = CommentSubject["kind"];

/** Where each kind's thread is read. */
export const threadPages = {
  measure: "workspace.measure.comments",
  evidence: "workspace.evidence.comments",
  "use-case": "workspace.useCase.comments",
  screening: "workspace.screening.comments",
  opinion: "workspace.opinion.comments",
} as const satisfies Record<SubjectKind, PageKey>;

/** A record by the words it is known by: a measure of the catalogue in either language, everything else as written. */
export type SubjectName = NamedMeasure | string;

/** What a record is called in a language. */
export const subjectTitle = (name: SubjectName, locale: Locale): string =>
  typeof name === "string" ? name : titleOf(name, locale);
