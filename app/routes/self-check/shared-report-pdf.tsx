import { useTranslation } from "react-i18next";
import { reportOfSharedLink } from "#app/domain/self-check/reports.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/shared-report-pdf";
import { NoReportPdf } from "./no-report-pdf.tsx";
import { insteadOfPdf } from "../pdf-answer.server.ts";
import { answerWithReport } from "./report-file.server.ts";

export const middleware: Route.MiddlewareFunction[] = [answerWithReport(reportOfSharedLink)];

export const loader = ({ context }: Route.LoaderArgs) => insteadOfPdf(context);

/** When to try again. */
export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export default function SharedReportPdf({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation("report");
  const locale = useLocale();
  return (
    <NoReportPdf
      about={t("view.sharedPdf")}
      state={loaderData.state}
      pdf={addressOf("report.shared.pdf", locale, params)}
      report={addressOf("report.shared", locale, params)}
    />
  );
}
