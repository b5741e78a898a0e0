import { useTranslation } from "react-i18next";
import type { Book } from "#app/domain/billing/book.server.ts";
import { formatMoney } from "#app/i18n/format.ts";
import { Table } from "#app/ui/table.tsx";
import { useLocale } from "../../use-locale.ts";

/** Twelve months, credit notes taken off. */
export function Revenue({ months }: Pick<Book, "months">) {
  const { t } = useTranslation("billing");
  const locale = useLocale();
  const named = new Intl.DateTimeFormat(locale, {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  if (months.length === 0) return <p className="text-ink-2">{t("revenue.none")}</p>;
  return (
    <Table
      caption={t("revenue.title")}
      captionVisible
      rows={months}
      rowKey={({ month }) => month}
      columns={[
        {
          key: "month",
          header: t("revenue.month"),
          main: true,
          cell: ({ month }) => named.format(new Date(`${month}-01T00:00:00Z`)),
        },
        {
          key: "invoices",
          header: t("revenue.invoices"),
          numeric: true,
          cell: ({ invoices }) => invoices,
        },
        {
          key: "net",
          header: t("revenue.net"),
          numeric: true,
          cell: ({ netCents }) => formatMoney(netCents, locale),
        },
      ]}
    />
  );
}
