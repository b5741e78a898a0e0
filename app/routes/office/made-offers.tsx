import { useTranslation } from "react-i18next";
import type { OfferOfLead } from "#app/domain/billing/offers.server.ts";
import type { PackageId } from "#app/domain/catalogue/company-facts.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { formatMoney } from "#app/i18n/format.ts";
import { ListRow, RowList } from "#app/ui/row-list.tsx";
import { useLocale } from "../use-locale.ts";

interface MadeOffer {
  id: string;
  package: PackageId;
  state: OfferOfLead["state"];
  monthlyCents: number;
  until: string;
  at: string;
}

/** What this lead was offered, and what became of it. */
export function MadeOffers({ offers }: { offers: MadeOffer[] }) {
  const { t } = useTranslation("offer");
  const locale = useLocale();
  if (offers.length === 0) return null;
  return (
    <section className="flex max-w-measure flex-col gap-4">
      <h2 className="text-xl font-bold">{t("office.made")}</h2>
      <RowList>
        {offers.map((one) => (
          <ListRow
            key={one.id}
            title={t(`package.${one.package}`)}
            note={[
              one.at,
              t("office.price", { price: formatMoney(one.monthlyCents, locale) }),
              t(`office.state.${one.state}`, { until: one.until }),
            ].join(" · ")}
          >
            {one.state === "open" && (
              <a href={addressOf("office.offer.withdrawal", locale, { offerId: one.id })}>
                {t("office.withdraw")}
              </a>
            )}
          </ListRow>
        ))}
      </RowList>
    </section>
  );
}
