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
  const risk = useTranslation("check").t;
  const locale = useLocale();
  const score = (id: "trust" | "liability" | "recovery") => ({
    key: id,
    header: risk(`risk.${id}`),
    numeric: true,
    cell: ({ check }: LeadRowView) => check?.scores?.[id] ?? "–",
  });
  return (
    <Table
      caption={t("leads.title")}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "light", header: t("leads.light"), cell: (row) => <LeadLight row={row} /> },
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
        { key: "stage", header: t("filter.stage"), cell: (row) => t(`stage.${row.stage}`) },
        { key: "step", header: t("lead.nextStep"), cell: (row) => <NextStep row={row} /> },
        { key: "owner", header: t("filter.owner"), cell: (row) => row.owner ?? "–" },
        score("trust"),
        score("liability"),
        score("recovery"),
        { key: "at", header: t("leads.at"), cell: (row) => row.at },
      ]}
    />
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
