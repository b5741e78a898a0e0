import { useTranslation } from "react-i18next";
import type { Covered } from "#app/domain/workspace/coverage/coverage.ts";
import { Table } from "#app/ui/table.tsx";

type Row = Covered & { label: string };

const parts = [
  { part: "proven", look: "fill-go" },
  { part: "unproven", look: "fill-caution-lamp" },
  { part: "open", look: "fill-line" },
] as const;

/** Bars of one length for the eye, and the same numbers as a table for everybody. */
export function CoverageRows({ title, rows }: { title: string; rows: readonly Row[] }) {
  const { t } = useTranslation("measures");
  return (
    <section className="flex flex-col gap-5">
      <h2 className="text-xl font-bold">{title}</h2>
      <div className="grid items-start gap-x-12 gap-y-8 xl:grid-cols-2">
        <div aria-hidden="true" className="flex flex-col gap-4">
          {rows.map((row) => (
            <div key={row.id} className="flex flex-col gap-1.5">
              <span>{row.label}</span>
              <Bar row={row} />
            </div>
          ))}
          <p className="flex flex-wrap gap-x-6 gap-y-1 text-sm text-ink-2">
            {parts.map(({ part, look }) => (
              <span key={part} className="inline-flex items-center gap-2">
                <svg className="size-3">
                  <rect width="12" height="12" rx="2" className={look} />
                </svg>
                {t(`coverage.${part}`)}
              </span>
            ))}
          </p>
        </div>
        <Table
          caption={title}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { key: "label", header: title, main: true, cell: ({ label }) => label },
            ...parts.map(({ part }) => ({
              key: part,
              header: t(`coverage.${part}`),
              cell: (row: Row) => row[part],
              numeric: true,
            })),
          ]}
        />
      </div>
    </section>
  );
}

function Bar({ row }: { row: Row }) {
  const total = row.proven + row.unproven + row.open;
  const percent = (count: number) => `${total === 0 ? 0 : ((count * 100) / total).toFixed(2)}%`;
  return (
    <svg className="h-3 w-full rounded-full" width="100%">
      <rect width="100%" height="12" className="fill-line" />
      <rect width={percent(row.proven + row.unproven)} height="12" className="fill-caution-lamp" />
      <rect width={percent(row.proven)} height="12" className="fill-go" />
    </svg>
  );
}
