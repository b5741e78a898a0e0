import { useTranslation } from "react-i18next";
import { retention } from "#app/domain/catalogue/company.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { QuietSite } from "./site.tsx";
import { useLocale } from "./use-locale.ts";

type RequestedProps = {
  claim: string;
  title: string;
  lead: string;
  /** Behind the others. */
  waiting: boolean;
};

/** After a public form: nothing happens before the mailed link is used. */
export function Requested({ claim, title, lead, waiting }: RequestedProps) {
  const { t } = useTranslation("report");
  const locale = useLocale();
  return (
    <QuietSite claim={claim}>
      <title>{title}</title>
      <meta name="robots" content="noindex" />
      <PageHeading title={title} lead={lead} />
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
