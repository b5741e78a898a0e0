import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";

type Props = { title: string; lead: string; back: "sign-in" | "sign-in.set-up" };

/** The browser's answer did not prove the passkey; says where to go on. */
export function PasskeyRefused({ title, lead, back }: Props) {
  const { t } = useTranslation("security");
  const locale = useLocale();
  return (
    <QuietSite>
      <title>{title}</title>
      <PageHeading size="md" title={title} lead={lead} />
      <div className="mt-8">
        <LinkButton href={addressOf(back, locale)}>{t("passkeyRefused.back")}</LinkButton>
      </div>
    </QuietSite>
  );
}
