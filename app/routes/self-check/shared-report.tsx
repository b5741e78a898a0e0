import { useTranslation } from "react-i18next";
import { data } from "react-router";
import { reportOfSharedLink } from "#app/domain/self-check/reports.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { ConsultationCall } from "../consultation-call.tsx";
import { linkStatus } from "../link-status.ts";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/shared-report";
import { perspectiveIn } from "./perspective.ts";
import { ReportContent } from "./report-content.tsx";
import { ReportGone } from "./report-gone.tsx";
import { reportPage } from "./report-page.server.ts";

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const found = await reportOfSharedLink(params.token);
  if (found.state !== "open")
    return data({ state: found.state }, { status: linkStatus(found.state) });
  const locale = context.get(localeContext);
  const perspective = perspectiveIn(url, locale) ?? found.perspective ?? undefined;
  const page = reportPage(found.report, undefined, { locale, perspective });
  return data({ state: found.state, ...page });
}

/** A report that was passed on: read only, and nothing of the person who did. */
export default function SharedReport({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation("report");
  const locale = useLocale();
  if (!("view" in loaderData))
    return <ReportGone state={loaderData.state} about={t("view.shared")} />;
  const { view, made, until, perspective } = loaderData;
  return (
    <QuietSite claim={t("claim")} width="page">
      <title>{t("view.sharedTitle", { label: view.label })}</title>
      <ReportContent
        view={view}
        note={t("view.sharedNote", { made, until })}
        path={addressOf("report.shared", locale, params)}
        pdf={addressOf("report.shared.pdf", locale, params)}
        perspective={perspective}
      />
      <div className="mt-14">
        <ConsultationCall />
      </div>
    </QuietSite>
  );
}
