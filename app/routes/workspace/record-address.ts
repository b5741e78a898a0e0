import type { CommentSubject } from "#app/domain/workspace/comments/subject.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** The page of a record that people talk or ask about. */
export function recordAddress(
  organisationId: string,
  subject: CommentSubject,
  locale: Locale,
): string {
  if (subject.kind === "measure")
    return addressOf("workspace.measure", locale, { organisationId, measureId: subject.measureId });
  if (subject.kind === "evidence")
    return addressOf("workspace.evidence", locale, {
      organisationId,
      evidenceId: subject.evidenceId,
    });
  return addressOf("workspace.useCase", locale, { organisationId, useCaseId: subject.useCaseId });
}
