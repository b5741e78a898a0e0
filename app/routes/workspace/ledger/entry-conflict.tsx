import { useTranslation } from "react-i18next";
import type { Entry } from "#app/domain/workspace/ledger/ledger.server.ts";
import { columns } from "#app/domain/workspace/ledger/ledgers.ts";
import { Notice } from "#app/ui/notice.tsx";
import type { Typed } from "../../form.ts";
import { useValueWords } from "./column-words.ts";

/** What somebody else has saved meanwhile, where it differs from what was typed. */
export function EntryConflict({ entry, typed }: { entry: Entry; typed: Typed }) {
  const { t } = useTranslation("ledger");
  const said = useValueWords();
  const { ledger } = entry;
  const differing = columns[ledger].filter((column) => (entry[column] ?? "") !== typed[column]);
  return (
    <Notice tone="caution" live title={t("conflict.title")}>
      <ul>
        {entry.name !== typed.name && (
          <li>{t("conflict.now", { column: t(`name.${ledger}`), now: entry.name })}</li>
        )}
        {differing.map((column) => (
          <li key={column}>
            {t("conflict.now", {
              column: t(`column.${column}`),
              now: said(column, entry) ?? t("gap"),
            })}
          </li>
        ))}
      </ul>
      <p>{t("conflict.kept")}</p>
    </Notice>
  );
}
