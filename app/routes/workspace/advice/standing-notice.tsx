import { useTranslation } from "react-i18next";
import type { PackageStanding } from "#app/domain/organisations/package/standing.ts";
import { formatDate } from "#app/i18n/format.ts";
import { Notice } from "#app/ui/notice.tsx";
import { useLocale } from "../../use-locale.ts";

type Props = {
  standing: PackageStanding;
  /** Since when the contract rests. */
  since: Date | null;
  /** Where whoever manages the package can do something about it. */
  href?: string;
  /** Where the same person chooses which AI use cases stay editable. */
  choice?: string;
};

/** Says on every page of the workspace that a payment is open, and what follows. */
export function StandingNotice({ standing, since, href, choice }: Props) {
  const { t } = useTranslation("offer");
  const locale = useLocale();
  if (standing === "none" || standing === "running") return null;
  const leads = standing === "over-limit" ? choice : href;
  return (
    <Notice
      tone="caution"
      title={t(`use.${standing}.title`, { since: since ? formatDate(since, locale) : "" })}
    >
      <p>{t(`use.${standing}.text`)}</p>
      {leads !== undefined && (
        <p>
          <a href={leads}>{t(standing === "over-limit" ? "use.toChoice" : "use.toPackage")}</a>
        </p>
      )}
    </Notice>
  );
}
