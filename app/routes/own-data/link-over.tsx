import { useTranslation } from "react-i18next";
import type { LinkState } from "#app/domain/mail/links.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";

type Props = {
  state: Exclude<LinkState, "open">;
  /** Where the link would have led. */
  to: "data" | "details" | "withdrawal" | "deletion" | "pdf" | "news";
};

/** A link that leads to nobody's data: never made, over, or the data are deleted. */
export function LinkOver({ state, to }: Props) {
  const { t } = useTranslation("ownData");
  const locale = useLocale();
  const key = state === "unknown" ? "unknown" : "over";
  return (
    <QuietSite claim={t("claim")}>
      <title>{`${t(`${key}.title`)} – ${t(`places.${to}`)}`}</title>
      <PageHeading title={t(`${key}.title`)} lead={t(`${key}.lead`)} />
      <p className="mt-8">
        <a href={addressOf("home", locale)}>{t("home")}</a>
      </p>
    </QuietSite>
  );
}
