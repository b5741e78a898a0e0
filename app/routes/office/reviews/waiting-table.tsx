import { useTranslation } from "react-i18next";
import { Table } from "#app/ui/table.tsx";
import type { WaitingRow } from "./queue-view.server.ts";

/** Requests line by line, each leading into the workspace of its client. */
export function WaitingTable({ rows }: { rows: readonly WaitingRow[] }) {
  const { t } = useTranslation("reviews");
  return (
    <Table
      caption={t("queue.title")}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "subject",
          header: t("queue.subject"),
          main: true,
          cell: ({ kind, title, address }) => (
            <>
              <a href={address} className="font-bold wrap-anywhere">
                {title}
              </a>
              <span className="block text-sm text-ink-2">{t(`queue.kind.${kind}`)}</span>
            </>
          ),
        },
        {
          key: "client",
          header: t("queue.client"),
          cell: ({ client }) => <a href={client.address}>{client.name}</a>,
        },
        { key: "by", header: t("queue.by"), cell: ({ askedBy }) => askedBy },
        {
          key: "waits",
          header: t("queue.waits"),
          cell: ({ waited, since }) => (
            <span className="block">
              {t("queue.waited", { count: waited })}
              <span className="block text-sm text-ink-2">{t("queue.since", { at: since })}</span>
            </span>
          ),
        },
        {
          key: "taken",
          header: t("queue.taken"),
          cell: ({ takenBy }) => takenBy ?? <span className="text-ink-3">{t("queue.nobody")}</span>,
        },
      ]}
    />
  );
}
