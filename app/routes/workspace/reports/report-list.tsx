import { useTranslation } from "react-i18next";
import { formatNames } from "#app/domain/workspace/reports/document.ts";
import type { KeptReport } from "#app/domain/workspace/reports/reports.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Table } from "#app/ui/table.tsx";
import { useLocale } from "../../use-locale.ts";

type Shown = Omit<KeptReport, "at"> & { at: string };

/** What was made so far, with the hash that says that it is still the same. */
export function ReportList({
  organisationId,
  reports,
}: {
  organisationId: string;
  reports: readonly Shown[];
}) {
  const { t } = useTranslation("reports");
  const locale = useLocale();
  if (reports.length === 0)
    return <EmptyState title={t("none.title")}>{t("none.text")}</EmptyState>;
  const size = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  return (
    <Table
      caption={t("made")}
      captionVisible
      rows={reports}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "title",
          header: t("column.report"),
          main: true,
          cell: ({ id: reportId, title, format, sha256 }) => (
            <>
              <a href={addressOf("workspace.report.file", locale, { organisationId, reportId })}>
                {`${title} · ${formatNames[format]}`}
              </a>
              <span className="block font-mono text-sm break-all text-ink-3">
                {`SHA-256 ${sha256}`}
              </span>
            </>
          ),
        },
        { key: "at", header: t("column.madeAt"), cell: ({ at }) => at },
        { key: "by", header: t("column.madeBy"), cell: ({ by }) => by },
        {
          key: "bytes",
          header: t("column.size"),
          cell: ({ bytes }) => t("kilobytes", { size: size.format(Math.ceil(bytes / 1_000)) }),
          numeric: true,
        },
      ]}
    />
  );
}
