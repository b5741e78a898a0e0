import { useTranslation } from "react-i18next";
import type { Offer } from "#app/domain/catalogue/packages.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { formatMoney } from "#app/i18n/format.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { PlainList } from "#app/ui/plain-list.tsx";
import { useLocale } from "../use-locale.ts";

/** One package: for whom, what it costs, what is in it and what is not. */
export function PackageCard({ offer }: { offer: Offer }) {
  const { t } = useTranslation("packages");
  const locale = useLocale();
  const { id, monthlyCents, useCases: count, members } = offer;
  return (
    <li className="flex flex-col gap-5 rounded-card border border-line bg-card p-6 break-inside-avoid sm:p-7">
      <div>
        <h2 className="text-lg leading-snug">{t(`names.${id}`)}</h2>
        <p className="mt-1.5 text-ink-2">{t(`for.${id}`)}</p>
      </div>
      <p>
        <span className="block text-2xl font-bold tabular-nums">
          {formatMoney(monthlyCents, locale)}
        </span>
        <span className="text-sm text-ink-3">{t("perMonth")}</span>
      </p>
      <p className="border-y border-line py-3">
        {t("useCases", { count })}
        <br />
        {t("members", { count: members })}
      </p>
      <div>
        <h3 className="text-base font-bold">{t("includedTitle")}</h3>
        <div className="mt-2">
          <PlainList
            items={(["a", "b", "c", "d"] as const).map((one) => t(`included.${id}.${one}`))}
          />
        </div>
      </div>
      <div className="grow">
        <h3 className="text-base font-bold">{t("excludedTitle")}</h3>
        <p className="mt-1.5 text-sm text-ink-2">{t(`excluded.${id}`)}</p>
      </div>
      <div className="flex flex-col gap-3">
        <LinkButton
          look={id === "support" ? "primary" : "secondary"}
          href={addressOf("booking", locale)}
        >
          {t("book")}
          <span className="sr-only">: {t(`names.${id}`)}</span>
        </LinkButton>
        <a
          href={`${addressOf("order", locale)}?paket=${id}`}
          className="inline-block py-1 text-center"
        >
          {t("order")}
          <span className="sr-only">: {t(`names.${id}`)}</span>
        </a>
      </div>
    </li>
  );
}
