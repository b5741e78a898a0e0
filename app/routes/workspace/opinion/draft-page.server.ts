import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { titleOf } from "#app/domain/workspace/named-measure.ts";
import {
  possibleConditions,
  type ViewedSignOff,
} from "#app/domain/workspace/opinion/view-sign-off.server.ts";
import { formatTime } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** What the form of a draft shows: what was written so far, or the newest opinion to correct. */
export async function draftPage(
  access: OrganisationAccess,
  useCaseId: string,
  { title, called, opinions, draft }: ViewedSignOff,
  locale: Locale,
) {
  const [newest] = opinions;
  const began = newest && { ...newest, conditions: newest.conditions.map(({ id }) => id) };
  const from = draft ?? began;
  const possible = await possibleConditions(access, useCaseId);
  return {
    title,
    called,
    version: draft?.version ?? 0,
    verdict: from?.verdict ?? null,
    text: from?.text ?? "",
    conditions: from?.conditions ?? [],
    last: draft && { by: draft.changedBy, at: formatTime(draft.changedAt, locale) },
    measures: possible.map((one) => ({ id: one.id, title: titleOf(one, locale) })),
  };
}

export type DraftPage = Awaited<ReturnType<typeof draftPage>> & {
  organisationId: string;
  useCaseId: string;
};
