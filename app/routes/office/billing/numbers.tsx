import { useTranslation } from "react-i18next";
import type { Book } from "#app/domain/billing/book.server.ts";
import { invoiceNumber } from "#app/domain/billing/invoice-number.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { formatDay, formatMoney } from "#app/i18n/format.ts";
import { Table } from "#app/ui/table.tsx";
import { useLocale } from "../../use-locale.ts";

/** Every number of the book without gaps, the newest first. */
export function Numbers({ lines }: Pick<Book, "lines">) {
  const { t } = useTranslation("billing");
  const locale = useLocale();
  const signed = (kind: string, cents: number) =>
    formatMoney(kind === "invoice" ? cents : -cents, locale);
  if (lines.length === 0) return <p className="text-ink-2">{t("numbers.none")}</p>;
  return (
    <Table
      caption={t("numbers.title")}
      captionVisible
      rows={lines}
      rowKey={invoiceNumber}
      columns={[
        {
          key: "number",
          header: t("numbers.number"),
          main: true,
          cell: ({ invoiceId, kind, ...place }) =>
            kind === "invoice" ? (
              <a href={addressOf("office.invoice.credit", locale, { invoiceId })}>
                {invoiceNumber(place)}
              </a>
            ) : (
              invoiceNumber(place)
            ),
        },
        { key: "kind", header: t("numbers.kind"), cell: ({ kind }) => t(`numbers.of.${kind}`) },
        { key: "client", header: t("contracts.client"), cell: ({ client }) => client },
        {
          key: "day",
          header: t("numbers.day"),
          cell: ({ issuedOn }) => formatDay(issuedOn, locale),
        },
        {
          key: "net",
          header: t("revenue.net"),
          numeric: true,
          cell: ({ kind, netCents }) => signed(kind, netCents),
        },
        {
          key: "gross",
          header: t("numbers.gross"),
          numeric: true,
          cell: ({ kind, grossCents }) => signed(kind, grossCents),
        },
      ]}
    />
  );
}
