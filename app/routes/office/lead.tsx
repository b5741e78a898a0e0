import { useTranslation } from "react-i18next";
import { data } from "react-router";
import { z } from "zod";
import { viewLead } from "#app/domain/leads/leads.server.ts";
import type { SharedCheck } from "#app/domain/leads/shared-check.ts";
import { leadStory } from "#app/domain/leads/timeline.server.ts";
import type { Result as CheckResult } from "#app/domain/self-check/evaluate.ts";
import { lampOf } from "#app/domain/self-check/presentation.ts";
import { resultView } from "#app/domain/self-check/result-view.ts";
import { formatTime } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { Lamp } from "#app/ui/lamp.tsx";
import { Result } from "#app/ui/result.tsx";
import { useResultWords } from "../result-words.ts";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/lead";
import { LeadNext, LeadTimeline } from "./lead-story.tsx";

export async function loader({ context, params }: Route.LoaderArgs) {
  const locale = context.get(localeContext);
  const id = z.uuid().safeParse(params.leadId);
  const access = context.get(houseAccessContext);
  const lead = id.success ? await viewLead(access, id.data) : undefined;
  const story = lead && (await leadStory(access, lead.id));
  if (!lead || !story) throw data(null, { status: 404 });
  const { check, lastContactAt: _, createdAt: __, ...contact } = lead;
  return { contact, check: check && shown(check, locale), story };
}

/** The result and the answers stay with the visitor until they are shared; the light is always there. */
function shown(check: SharedCheck, locale: Locale) {
  const { result, rulesVersion, useCase, answers, shared } = check;
  const at = formatTime(check.checkedAt, locale);
  const light = lampOf({ light: check.light as CheckResult["light"] }, rulesVersion, locale);
  if (result === null) return { shared, at, light, view: undefined };
  const chosen = answers ?? { "q01-use-case": useCase };
  const view = resultView(result as CheckResult, chosen as never, rulesVersion, locale, new Date());
  return { shared, at, light, view: answers ? view : { ...view, answers: [] } };
}

export default function LeadPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("office");
  const locale = useLocale();
  const { contact, check, story } = loaderData;
  const who = contact.company ?? contact.firstName ?? contact.email;
  return (
    <>
      <title>{`${who} – ${t("leads.title")}`}</title>
      <Breadcrumbs
        crumbs={[
          { href: addressOf("office.leads", locale), label: t("leads.title") },
          { label: who },
        ]}
      />
      <LeadNext leadId={contact.id} client={story.client} />
      <Facts
        facts={[
          { term: t("lead.email"), value: contact.email },
          { term: t("lead.firstName"), value: contact.firstName ?? t("lead.none") },
          { term: t("lead.company"), value: contact.company ?? t("lead.none") },
          { term: t("lead.language"), value: t(`lead.languages.${contact.language as "de"}`) },
          { term: t("lead.checkedAt"), value: check?.at ?? t("leads.noCheck") },
          ...(check
            ? [
                {
                  term: t("leads.light"),
                  value: <Lamp state={check.light.light}>{check.light.label}</Lamp>,
                },
                { term: t("lead.shared"), value: t(`lead.sharings.${check.shared}`) },
              ]
            : []),
        ]}
      />
      {check?.view ? <CheckedResult view={check.view} /> : <h1 className="text-2xl">{who}</h1>}
      <LeadTimeline moments={story.moments} />
    </>
  );
}

function CheckedResult({ view }: { view: Parameters<typeof useResultWords>[0] }) {
  return <Result {...useResultWords(view)} />;
}
