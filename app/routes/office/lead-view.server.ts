import { data, type RouterContextProvider } from "react-router";
import { z } from "zod";
import { consultants } from "#app/domain/leads/consultants.server.ts";
import { viewLead } from "#app/domain/leads/lead-page.server.ts";
import type { SharedCheck } from "#app/domain/leads/shared-check.ts";
import { leadStory } from "#app/domain/leads/timeline.server.ts";
import type { Result as CheckResult } from "#app/domain/self-check/evaluate.ts";
import { lampOf } from "#app/domain/self-check/presentation.ts";
import { resultView } from "#app/domain/self-check/result-view.ts";
import { formatTime } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";

/** What a lead's page shows, also when it answers one of its forms. */
export async function leadView({
  context,
  params,
}: {
  context: Readonly<RouterContextProvider>;
  params: { leadId: string };
}) {
  const locale = context.get(localeContext);
  const access = context.get(houseAccessContext);
  const id = leadIdIn(params);
  const lead = await viewLead(access, id);
  const story = lead && (await leadStory(access, id));
  if (!lead || !story) throw data(null, { status: 404 });
  const { check, sortName: _, sortStep: __, lastContactAt: ___, ...rest } = lead;
  const owners = await consultants(access);
  return { lead: rest, check: check && shown(check, locale), story, owners };
}

export type LeadView = Awaited<ReturnType<typeof leadView>>;

export function leadIdIn({ leadId }: { leadId: string }): string {
  const id = z.uuid().safeParse(leadId);
  if (!id.success) throw data(null, { status: 404 });
  return id.data;
}

/** The result and the answers stay with the visitor until they are shared; the light is always there. */
function shown(check: SharedCheck, locale: Locale) {
  const { result, rulesVersion, useCase, answers, shared } = check;
  const at = formatTime(check.checkedAt, locale);
  const light = lampOf({ light: check.light as CheckResult["light"] }, rulesVersion, locale);
  if (result === null) return { shared, at, light, view: undefined, answers: undefined };
  const chosen = (answers ?? { "q01-use-case": useCase }) as never;
  const view = resultView(result as CheckResult, chosen, rulesVersion, locale, new Date());
  const told = answers
    ? view.answers.map(({ question, text, given }) => ({
        question,
        text,
        given: given.join(" · "),
      }))
    : undefined;
  return { shared, at, light, view: { ...view, answers: [] }, answers: told };
}
