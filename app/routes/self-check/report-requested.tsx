import { useTranslation } from "react-i18next";
import { retention } from "#app/domain/catalogue/company.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/report-requested";
import { isAtTheBack } from "./requested-address.ts";

export function loader({ url, context }: Route.LoaderArgs) {
  return isAtTheBack(url, context.get(localeContext));
}

export default function ReportRequested({ loaderData: waiting }: Route.ComponentProps) {
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
      {waiting && (
        <div className="mt-6">
          <Notice title={t("requested.waitingTitle")}>
            <p>{t("requested.waiting")}</p>
          </Notice>
        </div>
      )}
      <p className="mt-6">{t("requested.hint", { hours: retention.confirmLinkHours })}</p>
      <p className="mt-6">
        <a href={addressOf("home", locale)}>{t("requested.home")}</a>
      </p>
    </QuietSite>
  );
}
