import { useTranslation } from "react-i18next";
import type { LinkState } from "#app/domain/mail/links.server.ts";
import { NoPdf } from "../no-pdf.tsx";
import { QuietSite } from "../site.tsx";
import { ReportGone } from "./report-gone.tsx";

type NoReportPdfProps = { state: LinkState; pdf: string; report: string; about: string };

/** Where the document of a report should be: the report itself is still there. */
export function NoReportPdf({ state, pdf, report, about }: NoReportPdfProps) {
  const { t } = useTranslation("report");
  if (state !== "open") return <ReportGone state={state} about={about} />;
  return (
    <QuietSite claim={t("claim")}>
      <NoPdf again={pdf} page={{ href: report, label: t("sharing.back") }} />
    </QuietSite>
  );
}
