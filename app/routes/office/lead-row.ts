import type { leads } from "#app/domain/leads/list.server.ts";
import type { SharedCheck } from "#app/domain/leads/shared-check.ts";
import type { Result } from "#app/domain/self-check/evaluate.ts";
import { lampOf, useCaseTitle } from "#app/domain/self-check/presentation.ts";
import { formatDay, formatTime } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";

type Lead = Awaited<ReturnType<typeof leads>>["leads"][number];

export type LeadRowView = ReturnType<typeof leadRow>;

/** One line of the table or one card of the board, in words. */
export function leadRow(lead: Lead, locale: Locale, today: string) {
  return {
    id: lead.id,
    who: lead.company ?? lead.firstName ?? lead.email,
    email: lead.email,
    stage: lead.stage,
    version: lead.version,
    owner: lead.owner,
    nextStep: lead.nextStep,
    nextStepOn: lead.nextStepOn && formatDay(lead.nextStepOn, locale),
    overdue: lead.nextStepOn !== null && lead.nextStepOn < today,
    check: lead.check && shown(lead.check, locale),
    at: formatTime(lead.lastContactAt, locale),
  };
}

function shown({ light, result, rulesVersion, useCase }: SharedCheck, locale: Locale) {
  return {
    useCase: useCase && useCaseTitle({ "q01-use-case": useCase }, rulesVersion, locale),
    ...lampOf({ light: light as Result["light"] }, rulesVersion, locale),
    scores: (result as Result | null)?.scores,
  };
}
