import { useTranslation } from "react-i18next";
import type { MeasureLine } from "#app/domain/workspace/measure-view.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import type { LampState } from "#app/ui/lamp.tsx";
import { RowTitle } from "#app/ui/row-title.tsx";
import { Status } from "#app/ui/status.tsx";
import { Table } from "#app/ui/table.tsx";
import { useLocale } from "../use-locale.ts";
import { MeasureNote } from "./measure-note.tsx";

export const lampOfStatus: Record<MeasureLine["status"], LampState | "unlit"> = {
  open: "unlit",
  overdue: "stop",
  outdated: "stop",
  review: "caution",
  "in-progress": "caution",
  implemented: "go",
  effective: "go",
  "not-applicable": "unlit",
};

type Props = { caption: string; organisationId: string; lines: readonly MeasureLine[] };

/** When it is due, or where it is done when it is looked at again. */
export function DueCell({ line }: { line: Pick<MeasureLine, "due" | "review"> }) {
  const { t } = useTranslation("workspace");
  if (line.review === null) return line.due ?? "–";
  return t("measures.review", { day: line.review });
}

/** Measures with lamp, reference, owner and due date, as in every room that lists them. */
export function MeasureTable({ caption, organisationId, lines }: Props) {
  const { t } = useTranslation("workspace");
  const locale = useLocale();
  return (
    <Table
      caption={caption}
      rows={lines}
      rowKey={(line) => line.id}
      columns={[
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
        {
          key: "owner",
          header: t("measures.owner"),
          cell: (line) => line.owner ?? <span className="text-ink-3">{t("measures.nobody")}</span>,
        },
        { key: "due", header: t("measures.due"), cell: (line) => <DueCell line={line} /> },
      ]}
    />
  );
}
