import { useTranslation } from "react-i18next";
import type { PackageStanding } from "#app/domain/organisations/package/standing.ts";
import { Notice } from "#app/ui/notice.tsx";

type Props = {
  standing: PackageStanding;
  /** Where whoever manages the package can do something about it. */
  href?: string;
  /** Where the same person chooses which AI use cases stay editable. */
  choice?: string;
};

/** Says on every page of the workspace that a payment is open, and what follows. */
export function StandingNotice({ standing, href, choice }: Props) {
  const { t } = useTranslation("offer");
  if (standing === "none" || standing === "running") return null;
  const leads = standing === "over-limit" ? choice : href;
  return (
    <Notice tone="caution" title={t(`use.${standing}.title`)}>
      <p>{t(`use.${standing}.text`)}</p>
      {leads !== undefined && (
        <p>
          <a href={leads}>{t(standing === "over-limit" ? "use.toChoice" : "use.toPackage")}</a>
        </p>
      )}
    </Notice>
  );
}
