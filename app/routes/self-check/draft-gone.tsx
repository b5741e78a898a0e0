import { useTranslation } from "react-i18next";
import type { LinkState } from "#app/domain/mail/links.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";

type DraftGoneProps = {
  state: Exclude<LinkState, "open"> | "deleted";
  /** What the page would have done, for its title. */
  about?: string;
};

/** Where answers were, or never were. */
export function DraftGone({ state, about }: DraftGoneProps) {
  const { t } = useTranslation("draft");
  const locale = useLocale();
  const key = state === "used" ? "expired" : state;
  return (
    <QuietSite claim={t("claim")}>
      <title>{[t(`${key}.title`), about].filter(Boolean).join(" – ")}</title>
      <PageHeading title={t(`${key}.title`)} lead={t(`${key}.lead`)} />
      <p className="mt-8">
        <LinkButton href={addressOf("check.start", locale)}>{t("again")}</LinkButton>
      </p>
    </QuietSite>
  );
}
