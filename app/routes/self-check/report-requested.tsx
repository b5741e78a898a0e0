import { useTranslation } from "react-i18next";
import { retention } from "#app/domain/catalogue/company.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";

export default function ReportRequested() {
  const { t } = useTranslation("report");
  const locale = useLocale();
  return (
    <QuietSite claim={t("claim")}>
      <title>{t("requested.title")}</title>
      <meta name="robots" content="noindex" />
      <PageHeading
        title={t("requested.title")}
        lead={t("requested.lead", { days: retention.unconfirmedRequestDays })}
      />
      <p className="mt-6">{t("requested.hint", { hours: retention.confirmLinkHours })}</p>
      <p className="mt-6">
        <a href={addressOf("home", locale)}>{t("requested.home")}</a>
      </p>
    </QuietSite>
  );
}
