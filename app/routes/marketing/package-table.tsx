import { useTranslation } from "react-i18next";
import type { currentOffers, Offer } from "#app/domain/catalogue/packages.ts";
import { formatMoney } from "#app/i18n/format.ts";
import { Table } from "#app/ui/table.tsx";
import { useLocale } from "../use-locale.ts";

type Terms = Omit<ReturnType<typeof currentOffers>, "offers">;
type PackageTableProps = { offers: readonly Offer[]; terms: Terms };

/** The packages side by side, one property per row; every figure is the company's own. */
export function PackageTable({ offers, terms }: PackageTableProps) {
  const { t } = useTranslation("packages");
  const locale = useLocale();
  const rows: { id: string; label: string; of: (offer: Offer) => string }[] = [
    {
      id: "price",
      label: t("table.price"),
      of: ({ monthlyCents }) => formatMoney(monthlyCents, locale),
    },
    { id: "useCases", label: t("table.useCases"), of: (offer) => String(offer.useCases) },
    { id: "members", label: t("table.members"), of: ({ members }) => String(members) },
    {
      id: "meetings",
      label: t("table.meetings"),
      of: ({ meetings, meetingsPer }) => t(`table.${meetingsPer}`, { count: meetings }),
    },
    { id: "written", label: t("table.written"), of: ({ id }) => t(`table.writtenValue.${id}`) },
    {
      id: "dpo",
      label: t("table.dpo"),
      of: ({ appointsDpo }) => t(appointsDpo ? "table.yes" : "table.no"),
    },
    {
      id: "term",
      label: t("table.term"),
      of: () => t("table.termValue", { term: terms.termMonths }),
    },
    {
      id: "notice",
      label: t("table.notice"),
      of: () => t("table.noticeValue", { count: terms.noticeMonths }),
    },
  ];
  return (
    <Table
      caption={t("table.caption")}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "what",
          header: t("table.what"),
          main: true,
          cell: ({ label }) => <strong>{label}</strong>,
        },
        ...offers.map((offer) => ({
          key: offer.id,
          header: t(`picture.names.${offer.id}`),
          cell: ({ of }: (typeof rows)[number]) => of(offer),
        })),
      ]}
    />
  );
}
