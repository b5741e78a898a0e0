import { useTranslation } from "react-i18next";
import { columns, gapsOf } from "#app/domain/workspace/ledger/ledgers.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { RowTitle } from "#app/ui/row-title.tsx";
import { Table } from "#app/ui/table.tsx";
import { useLocale } from "../../use-locale.ts";
import { useValueWords } from "./column-words.ts";
import type { LedgerPage } from "./find-ledger.server.ts";

/** The entries of a ledger; what is not known yet says so. */
export function LedgerTable({ page }: { page: LedgerPage }) {
  const { t } = useTranslation("ledger");
  const locale = useLocale();
  const said = useValueWords();
  const { organisationId, ledger, entries, mayChange } = page;
  return (
    <Table
      caption={t(`title.${ledger}`)}
      rows={entries}
      rowKey={(entry) => entry.id}
      columns={[
        {
          key: "name",
          header: t(`name.${ledger}`),
          main: true,
          cell: (entry) =>
            mayChange ? (
              <RowTitle
                href={addressOf("workspace.entry", locale, { organisationId, entryId: entry.id })}
              >
                <span className="wrap-anywhere">{entry.name}</span>
              </RowTitle>
            ) : (
              <span className="font-bold wrap-anywhere">{entry.name}</span>
            ),
        },
        ...columns[ledger].map((column) => ({
          key: column,
          header: t(`column.${column}`),
          cell: (entry: (typeof entries)[number]) => {
            const words = said(column, entry);
            if (words !== null)
              return (
                <span className="block whitespace-normal md:min-w-36 xl:min-w-44">{words}</span>
              );
            const gap = gapsOf(ledger, entry).includes(column);
            return gap ? <span className="text-caution">{t("gap")}</span> : "–";
          },
        })),
      ]}
    />
  );
}
