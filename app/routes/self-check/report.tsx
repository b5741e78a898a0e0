import { useTranslation } from "react-i18next";
import { data } from "react-router";
import { reportOfLink } from "#app/domain/self-check/reports.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { ConsultationCall } from "../consultation-call.tsx";
import { linkStatus } from "../link-status.ts";
import { OrderStart } from "../order-start.tsx";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/report";
import { perspectiveIn } from "./perspective.ts";
import { ProgressTable } from "./progress-table.tsx";
import { ReportContent } from "./report-content.tsx";
import { ReportGone } from "./report-gone.tsx";
import { reportPage } from "./report-page.server.ts";

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const found = await reportOfLink(params.token);
  if (found.state !== "open")
    return data({ state: found.state }, { status: linkStatus(found.state) });
  const locale = context.get(localeContext);
  const perspective = perspectiveIn(url, locale);
  const page = reportPage(found.report, found.earlier, { locale, perspective });
  return data({ state: found.state, ...page });
}

export default function Report({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation("report");
  const { t: ordering } = useTranslation("ordering");
  const locale = useLocale();
  if (!("view" in loaderData)) return <ReportGone state={loaderData.state} />;
  const { view, made, until, perspective, progress } = loaderData;
  return (
    <QuietSite claim={t("claim")} width="page">
      <title>{t("view.title", { label: view.label })}</title>
      <ReportContent
        view={view}
        note={t("view.note", { made, until })}
        path={addressOf("report", locale, params)}
        pdf={addressOf("report.pdf", locale, params)}
        perspective={perspective}
      >
        {progress && <ProgressTable progress={progress} />}
      </ReportContent>
      <section className="mt-12 print:hidden">
        <h2 className="text-xl">{t("sharing.title")}</h2>
        <p className="mt-2 mb-5 max-w-measure text-ink-2">{t("sharing.teaser")}</p>
        <LinkButton look="secondary" href={addressOf("report.sharing", locale, params)}>
          {t("sharing.open")}
        </LinkButton>
      </section>
      <section className="mt-12 print:hidden">
        <h2 className="text-xl">{ordering("start.title")}</h2>
        <p className="mt-2 mb-5 max-w-measure text-ink-2">{ordering("start.teaser")}</p>
        <OrderStart start={params.token} look="secondary">
          {ordering("start.open")}
        </OrderStart>
      </section>
      <div className="mt-14">
        <ConsultationCall report={params.token} />
      </div>
    </QuietSite>
  );
}
