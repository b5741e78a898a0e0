import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useLocale } from "../use-locale.ts";

/** How many recovery codes are left. */
export function Codes({ left }: { left: number }) {
  const { t } = useTranslation("security");
  const locale = useLocale();
  return (
    <section className="flex flex-col items-start gap-5">
      <h2 className="text-xl font-bold">{t("codes.part")}</h2>
      {left < 3 ? (
        <Notice tone="caution">
          <p>{left === 0 ? t("codes.none") : t("codes.few", { count: left })}</p>
        </Notice>
      ) : (
        <p className="max-w-measure text-ink-2">{t("codes.left", { count: left })}</p>
      )}
      <LinkButton
        size="sm"
        look={left === 0 ? "primary" : "secondary"}
        href={addressOf("security.codes", locale)}
      >
        {left === 0 ? t("codes.make") : t("codes.renew")}
      </LinkButton>
    </section>
  );
}
