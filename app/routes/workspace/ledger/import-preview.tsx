import { useTranslation } from "react-i18next";
import { columns } from "#app/domain/workspace/ledger/ledgers.ts";
import type { TableRow } from "#app/domain/workspace/ledger/read-table.ts";
import { Button } from "#app/ui/button.tsx";
import { Status } from "#app/ui/status.tsx";
import { Table } from "#app/ui/table.tsx";
import { useValueWords } from "./column-words.ts";

/** Row by row what would be taken over, and why not. */
export function ImportPreview({ rows, table }: { rows: readonly TableRow[]; table: string }) {
  const { t } = useTranslation("ledger");
  const said = useValueWords();
  const good = rows.filter(({ problems }) => problems.length === 0).length;
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-lg">{t("import.preview")}</h2>
      <p role="status">{t("import.count", { good, count: rows.length })}</p>
      <Table
        caption={t("import.preview")}
        rows={rows}
        rowKey={({ line }) => String(line)}
        columns={[
          {
            key: "state",
            header: t("import.row"),
            cell: ({ line, problems }) => (
              <Status state={problems.length === 0 ? "go" : "stop"}>
                {problems.length === 0
                  ? t("import.fits", { line })
                  : t("import.problem", {
                      line,
                      why: problems.map((one) => t(`import.why.${one}`)).join(", "),
                    })}
              </Status>
            ),
          },
          {
            key: "name",
            header: t("name.fields"),
            main: true,
            cell: ({ values }) => <span className="wrap-anywhere">{values.name || "–"}</span>,
          },
          ...columns.fields.map((column) => ({
            key: column,
            header: t(`column.${column}`),
            cell: ({ values }: TableRow) => said(column, values) ?? t("gap"),
          })),
        ]}
      />
      {good > 0 && (
        <form method="post">
          <input type="hidden" name="table" value={table} />
          <input type="hidden" name="take" value="yes" />
          <Button>{t("import.take", { count: good })}</Button>
        </form>
      )}
    </section>
  );
}
