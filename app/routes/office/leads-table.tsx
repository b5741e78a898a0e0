import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { Lamp } from "#app/ui/lamp.tsx";
import { RowTitle } from "#app/ui/row-title.tsx";
import { Table } from "#app/ui/table.tsx";
import { useLocale } from "../use-locale.ts";
import type { LeadRowView } from "./lead-row.ts";

/** Leads line by line: light, who, where it stands, what comes next. */
export function LeadTable({ rows }: { rows: readonly LeadRowView[] }) {
  const { t } = useTranslation("office");
  const locale = useLocale();
  return (
    <Table
      caption={t("leads.title")}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "light", header: t("leads.light"), cell: (row) => <LightAndScores row={row} /> },
        {
          key: "who",
          header: t("leads.who"),
          main: true,
          cell: (row) => (
            <RowTitle
              href={addressOf("office.lead", locale, { leadId: row.id })}
              reference={row.email}
            >
              {[row.who, row.check?.useCase].filter(Boolean).join(" · ")}
            </RowTitle>
          ),
        },
        { key: "stage", header: t("filter.stage"), cell: (row) => <StageAndOwner row={row} /> },
        { key: "step", header: t("lead.nextStep"), cell: (row) => <NextStep row={row} /> },
        { key: "at", header: t("leads.at"), cell: (row) => row.at },
      ]}
    />
  );
}

function StageAndOwner({ row }: { row: LeadRowView }) {
  const { t } = useTranslation("office");
  return (
    <span className="block">
      {t(`stage.${row.stage}`)}
      {row.owner && <span className="block text-sm text-ink-2">{row.owner}</span>}
    </span>
  );
}

const dimensions = ["trust", "liability", "recovery"] as const;

/** The light, and under it the three risk values where they were shared. */
function LightAndScores({ row }: { row: LeadRowView }) {
  const { t } = useTranslation("check");
  const scores = row.check?.scores;
  return (
    <span className="block">
      <LeadLight row={row} />
      {scores && (
        <span className="block font-mono text-sm text-ink-3">
          {dimensions.map((id, index) => (
            <span key={id}>
              {index > 0 && <span aria-hidden="true"> · </span>}
              <span className="sr-only">{t(`risk.${id}`)} </span>
              {scores[id]}
              {index < 2 && <span className="sr-only">, </span>}
            </span>
          ))}
        </span>
      )}
    </span>
  );
}

export function LeadLight({ row: { check } }: { row: LeadRowView }) {
  const { t } = useTranslation("office");
  if (!check) return <span className="text-ink-3">{t("leads.noCheck")}</span>;
  return <Lamp state={check.light}>{check.label}</Lamp>;
}

export function NextStep({ row }: { row: LeadRowView }) {
  const { t } = useTranslation("office");
  if (!row.nextStep && !row.nextStepOn) return "–";
  return (
    <span className="block max-w-56 whitespace-normal">
      {row.nextStep}
      {row.nextStepOn && (
        <span className={`block text-sm ${row.overdue ? "font-bold text-stop" : "text-ink-2"}`}>
          {t(row.overdue ? "lead.overdue" : "lead.until", { date: row.nextStepOn })}
        </span>
      )}
    </span>
  );
}
