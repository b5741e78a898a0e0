import { useTranslation } from "react-i18next";
import type { LinkState } from "#app/domain/mail/links.server.ts";
import { ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { QuietSite } from "../site.tsx";
import { ReportGone } from "./report-gone.tsx";

type NoPdfProps = { state: LinkState; pdf: string; report: string; about: string };

/** Where a document should be: the report itself is still there, and on paper it looks much the same. */
export function NoPdf({ state, pdf, report, about }: NoPdfProps) {
  const { t } = useTranslation("report");
  if (state !== "open") return <ReportGone state={state} about={about} />;
  return (
    <QuietSite claim={t("claim")}>
      <title>{t("noPdf.title")}</title>
      <PageHeading title={t("noPdf.title")} lead={t("noPdf.text")} />
      <div className="mt-8">
        <ButtonRow>
          <LinkButton href={pdf}>{t("noPdf.again")}</LinkButton>
          <LinkButton look="secondary" href={report}>
            {t("sharing.back")}
          </LinkButton>
        </ButtonRow>
      </div>
    </QuietSite>
  );
}
