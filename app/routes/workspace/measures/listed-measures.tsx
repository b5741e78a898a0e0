import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { RowTitle } from "#app/ui/row-title.tsx";
import { Status } from "#app/ui/status.tsx";
import { type Column, Table } from "#app/ui/table.tsx";
import { useLocale } from "../../use-locale.ts";
import { MeasureNote } from "../measure-note.tsx";
import { DueCell, lampOfStatus } from "../measure-table.tsx";
import type { ListedLine } from "./words.server.ts";

type Props = {
  organisationId: string;
  lines: readonly ListedLine[];
  /** Whether there are several AI use cases to tell apart. */
  several: boolean;
  /** Ids that are ticked; without it there is nothing to tick. */
  ticked?: readonly string[];
};

/** The measures of all AI use cases, each with what it serves. */
export function ListedMeasures({ organisationId, lines, several, ticked }: Props) {
  const { t } = useTranslation("workspace");
  const { t: list } = useTranslation("measures");
  const locale = useLocale();
  const tick: Column<ListedLine> = {
    key: "tick",
    header: list("tick"),
    cell: (line) => (
      <input
        type="checkbox"
        name="measure"
        value={`${line.id}:${line.version}`}
        defaultChecked={ticked?.includes(line.id)}
        aria-label={list("tickOne", { title: line.title })}
        className="tick"
      />
    ),
  };
  const serves: Column<ListedLine> = {
    key: "serves",
    header: list("serves"),
    cell: (line) => (
      <span className="text-ink-2">
        {line.shared ? list("everything") : line.serves.join(", ")}
      </span>
    ),
  };
  const columns: Column<ListedLine>[] = [
    {
      key: "status",
      header: t("measures.status"),
      cell: (line) => (
        <Status state={lampOfStatus[line.status]}>{t(`status.${line.status}`)}</Status>
      ),
    },
    {
      key: "measure",
      header: t("measures.measure"),
      main: true,
      cell: (line) => (
        <RowTitle
          href={addressOf("workspace.measure", locale, { organisationId, measureId: line.id })}
          reference={<MeasureNote line={line} />}
        >
          {line.title}
        </RowTitle>
      ),
    },
    ...(several ? [serves] : []),
    {
      key: "owner",
      header: t("measures.owner"),
      cell: (line) => line.owner ?? <span className="text-ink-3">{t("measures.nobody")}</span>,
    },
    { key: "due", header: t("measures.due"), cell: (line) => <DueCell line={line} /> },
  ];
  return (
    <Table
      caption={t("measures.title")}
      rows={lines}
      rowKey={(line) => line.id}
      columns={ticked ? [tick, ...columns] : columns}
    />
  );
}
