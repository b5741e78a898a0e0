import { useTranslation } from "react-i18next";
import type { Book } from "#app/domain/billing/book.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { formatDay } from "#app/i18n/format.ts";
import { Status } from "#app/ui/status.tsx";
import { Table } from "#app/ui/table.tsx";
import { useLocale } from "../../use-locale.ts";

const lamps: Record<string, "go" | "caution" | "stop" | "unlit"> = {
  invoice: "go",
  active: "go",
  past_due: "caution",
  unpaid: "stop",
};

/** What runs, by the next charge, with the state of its payment. */
export function Contracts({ contracts }: Pick<Book, "contracts">) {
  const { t } = useTranslation("billing");
  const locale = useLocale();
  if (contracts.length === 0) return <p className="text-ink-2">{t("contracts.none")}</p>;
  return (
    <Table
      caption={t("contracts.title")}
      captionVisible
      rows={contracts}
      rowKey={({ clientId, dueOn }) => `${clientId} ${dueOn}`}
      columns={[
        {
          key: "client",
          header: t("contracts.client"),
          main: true,
          cell: ({ clientId: organisationId, client }) => (
            <a href={addressOf("office.client.contract", locale, { organisationId })}>{client}</a>
          ),
        },
        {
          key: "status",
          header: t("contracts.payment"),
          cell: ({ status: paid, rests }) => {
            const status = rests ? "rests" : (paid ?? "invoice");
            return (
              <Status state={lamps[status] ?? "unlit"}>
                {t(`contracts.status.${status as "active"}`)}
              </Status>
            );
          },
        },
        {
          key: "due",
          header: t("contracts.due"),
          cell: ({ dueOn, rests }) => (rests ? "–" : formatDay(dueOn, locale)),
        },
        {
          key: "turns",
          header: t("contracts.turns"),
          cell: ({ turnsOn }) => (turnsOn ? formatDay(turnsOn, locale) : "–"),
        },
      ]}
    />
  );
}
