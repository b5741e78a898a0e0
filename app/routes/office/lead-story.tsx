import { useTranslation } from "react-i18next";
import type { Channel } from "#app/domain/leads/consent-wordings.ts";
import type { Stage } from "#app/domain/leads/stages.ts";
import type { LeadMoment, LeadStory } from "#app/domain/leads/timeline.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { formatDate, formatTime } from "#app/i18n/format.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Timeline } from "#app/ui/timeline.tsx";
import { useLocale } from "../use-locale.ts";

/** What happened with a lead so far, the newest first. */
export function LeadTimeline({ moments }: { moments: readonly LeadMoment[] }) {
  const { t } = useTranslation("office");
  const locale = useLocale();
  const text = ({ kind, startsAt, by, what }: LeadMoment) => {
    const time = startsAt ? formatTime(startsAt, locale) : "";
    if (kind === "consented" || kind === "withdrawn") return t(`story.${kind}.${what as Channel}`);
    if (kind === "stage") return t("story.stage", { by, stage: t(`stage.${what as Stage}`) });
    return t(`story.${kind}`, { time, by: by ?? "" });
  };
  return (
    <section>
      <h2 className="mb-2 text-xl">{t("story.title")}</h2>
      <Timeline
        items={moments.map((one) => ({
          id: `${one.kind}-${one.what}-${one.at.toISOString()}`,
          at: formatTime(one.at, locale),
          text: text(one),
          ...(one.reason ? { note: one.reason } : {}),
        }))}
      />
    </section>
  );
}

/** The next step with a lead: to offer it a package, or to make it a client, once. */
export function LeadNext({ leadId, client }: { leadId: string; client: LeadStory["client"] }) {
  const { t } = useTranslation("office");
  const { t: offer } = useTranslation("offer");
  const locale = useLocale();
  if (!client)
    return (
      <div className="flex flex-wrap gap-3">
        <LinkButton size="sm" href={addressOf("office.lead.offer", locale, { leadId })}>
          {offer("office.open")}
        </LinkButton>
        <LinkButton size="sm" href={addressOf("office.lead.client", locale, { leadId })} soft>
          {t("client.title")}
        </LinkButton>
      </div>
    );
  const { since, workspace } = client;
  return (
    <Notice tone="success" title={t("client.since", { date: formatDate(since, locale) })}>
      {workspace ? (
        <a href={addressOf("workspace", locale, { organisationId: workspace.id })}>
          {t("client.open", { name: workspace.name })}
        </a>
      ) : (
        <p>{t("client.others")}</p>
      )}
    </Notice>
  );
}
