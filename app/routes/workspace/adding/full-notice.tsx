import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { addressOf } from "#app/i18n/addresses.ts";
import { Notice } from "#app/ui/notice.tsx";
import { useLocale } from "../../use-locale.ts";

/** Nothing more fits into the package. */
export function FullNotice({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation("newUseCase");
  return (
    <Notice tone="caution" title={t("full.title")}>
      <p>{t("full.text")}</p>
      <p>
        <Link to={addressOf("workspace.package", useLocale(), { organisationId })}>
          {t("full.action")}
        </Link>
      </p>
    </Notice>
  );
}
