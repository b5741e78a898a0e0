import { data } from "react-router";
import { z } from "zod";
import {
  type CommentSubject,
  threadPages,
  useCaseParts,
} from "#app/domain/workspace/comments/subject.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import type { Locale } from "#app/i18n/locale.ts";

type Params = {
  organisationId: string;
  measureId?: string | undefined;
  evidenceId?: string | undefined;
  useCaseId?: string | undefined;
};

const id = z.uuid();

/** The record that the address of a thread names; what is no id is nobody's. */
export function subjectAt(url: URL, params: Params, locale: Locale): CommentSubject {
  const { organisationId, measureId, evidenceId, useCaseId } = params;
  if (id.safeParse(measureId).success) return { kind: "measure", measureId: measureId ?? "" };
  if (id.safeParse(evidenceId).success) return { kind: "evidence", evidenceId: evidenceId ?? "" };
  if (!useCaseId || !id.safeParse(useCaseId).success) throw data(null, { status: 404 });
  const kind = useCaseParts.find(
    (part) => addressOf(threadPages[part], locale, { organisationId, useCaseId }) === url.pathname,
  );
  if (!kind) throw data(null, { status: 404 });
  return { kind, useCaseId };
}
