import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import type { LinkState } from "#app/domain/mail/links.server.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";

type ReportGoneProps = {
  state: Exclude<LinkState, "open">;
  /** What the page would have been, for its title; the report itself unless told otherwise. */
  about?: string;
};

/** A report whose link is over or never was; a guess learns no more than that. */
export function ReportGone({ state, about }: ReportGoneProps) {
  const { t } = useTranslation("report");
  const locale = useLocale();
  const key = state === "unknown" ? "unknown" : "expired";
  return (
    <QuietSite claim={t("claim")}>
      <title>{[t(`view.${key}.title`), about].filter(Boolean).join(" – ")}</title>
      <PageHeading title={t(`view.${key}.title`)} lead={t(`view.${key}.lead`)} />
      <p className="mt-8">
        <LinkButton href={addressOf("check.start", locale)}>{t("confirm.again")}</LinkButton>
      </p>
    </QuietSite>
  );
}
