import { useTranslation } from "react-i18next";
import { data } from "react-router";
import { reportOfLink } from "#app/domain/self-check/reports.server.ts";
import { resultView } from "#app/domain/self-check/result-view.ts";
import { formatDate } from "#app/i18n/format.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { Result } from "#app/ui/result.tsx";
import { ConsultationCall } from "../consultation-call.tsx";
import { linkStatus } from "../link-status.ts";
import { useResultWords } from "../result-words.ts";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/report";

export async function loader({ params, context }: Route.LoaderArgs) {
  const found = await reportOfLink(params.token);
  if (found.state !== "open")
    return data({ state: found.state }, { status: linkStatus(found.state) });
  const locale = context.get(localeContext);
  const { result, answers, rulesVersion, createdAt, validUntil } = found.report;
  const view = resultView(result, answers, rulesVersion, locale, new Date());
  return data({
    state: found.state,
    view,
    made: formatDate(createdAt, locale),
    until: formatDate(validUntil, locale),
  });
}

export default function Report({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation("report");
  if (!("view" in loaderData)) return <Gone state={loaderData.state} />;
  const { view, made, until } = loaderData;
  return (
    <QuietSite claim={t("claim")} width="page">
      <title>{t("view.title", { label: view.label })}</title>
      <Words view={view} note={t("view.note", { made, until })} />
      <div className="mt-14">
        <ConsultationCall report={params.token} />
      </div>
    </QuietSite>
  );
}

type View = Parameters<typeof useResultWords>[0];

function Words({ view, note }: { view: View; note: string }) {
  return (
    <Result {...useResultWords(view)} note={<p className="mt-4 text-sm text-ink-3">{note}</p>} />
  );
}

function Gone({ state }: { state: "unknown" | "used" | "expired" | "voided" }) {
  const { t } = useTranslation("report");
  const locale = useLocale();
  const key = state === "unknown" ? "unknown" : "expired";
  return (
    <QuietSite claim={t("claim")}>
      <title>{t(`view.${key}.title`)}</title>
      <PageHeading title={t(`view.${key}.title`)} lead={t(`view.${key}.lead`)} />
      <p className="mt-8">
        <LinkButton href={addressOf("check.start", locale)}>{t("confirm.again")}</LinkButton>
      </p>
    </QuietSite>
  );
}
