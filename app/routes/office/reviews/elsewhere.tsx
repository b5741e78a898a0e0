import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { Table } from "#app/ui/table.tsx";
import { useLocale } from "../../use-locale.ts";

type Props = {
  /** Undefined where there are too many clients to be counted. */
  clients: readonly { id: string; name: string; count: number }[] | undefined;
};

/** For the lead: how much waits at clients that others advise, and the way to who does. */
export function Elsewhere({ clients }: Props) {
  const { t } = useTranslation("reviews");
  const locale = useLocale();
  if (!clients) return <p>{t("queue.tooMany")}</p>;
  if (clients.length === 0) return null;
  return (
    <section>
      <h2 className="mb-2 text-lg">{t("queue.elsewhere")}</h2>
      <p className="mb-4 max-w-measure text-ink-2">{t("queue.elsewhereLead")}</p>
      <Table
        caption={t("queue.elsewhere")}
        rows={clients}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "client",
            header: t("queue.client"),
            main: true,
            cell: ({ id, name }) => (
              <a href={addressOf("office.client", locale, { organisationId: id })}>{name}</a>
            ),
          },
          { key: "count", header: t("queue.count"), numeric: true, cell: ({ count }) => count },
        ]}
      />
    </section>
  );
}
