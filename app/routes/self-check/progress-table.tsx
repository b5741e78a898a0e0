import { useTranslation } from "react-i18next";
import type { Progress } from "#app/domain/self-check/progress.ts";
import { Lamp } from "#app/ui/lamp.tsx";
import { Table } from "#app/ui/table.tsx";

/** Before and after: what changed since the last check of the same AI use case. */
export function ProgressTable({ progress }: { progress: Progress }) {
  const { t } = useTranslation("report");
  const check = useTranslation("check").t;
  return (
    <section className="mt-12">
      <h2 className="mb-4 text-xl">{t("progress.title", { on: progress.on })}</h2>
      <p className="mb-4">
        {progress.before.label === progress.now.label ? (
          `${t("progress.stayed")} `
        ) : (
          <>
            <Lamp state={progress.before.lamp}>{progress.before.label}</Lamp>
            {` ${t("progress.became")} `}
          </>
        )}
        <Lamp state={progress.now.lamp}>{progress.now.label}</Lamp>
      </p>
      {progress.otherRules && <p className="mb-4 text-ink-2">{t("progress.otherRules")}</p>}
      <Table
        caption={t("progress.caption")}
        rows={progress.scores}
        rowKey={(row) => row.dimension}
        columns={[
          {
            key: "risk",
            header: t("progress.risk"),
            main: true,
            cell: ({ dimension }) =>
              dimension === "overall" ? t("progress.overall") : check(`risk.${dimension}`),
          },
          { key: "before", header: t("progress.before"), numeric: true, cell: (row) => row.before },
          { key: "now", header: t("progress.now"), numeric: true, cell: (row) => row.now },
          {
            key: "change",
            header: t("progress.change"),
            numeric: true,
            cell: ({ change }) => signed(change),
          },
        ]}
      />
      <Titles title={t("progress.settled")} titles={progress.settled} />
      <Titles title={t("progress.added")} titles={progress.added} />
    </section>
  );
}

function Titles({ title, titles }: { title: string; titles: readonly string[] }) {
  if (titles.length === 0) return null;
  return (
    <>
      <h3 className="mt-5 text-base font-bold">{title}</h3>
      <ul className="list-disc pl-5 text-ink-2">
        {titles.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </>
  );
}

const signed = (change: number) =>
  change < 0 ? `\u2212${-change}` : change > 0 ? `+${change}` : "±0";
