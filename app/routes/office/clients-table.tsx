import { useTranslation } from "react-i18next";
import { lampOfLight } from "#app/domain/self-check/presentation.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Lamp } from "#app/ui/lamp.tsx";
import { Table } from "#app/ui/table.tsx";
import { useLocale } from "../use-locale.ts";
import type { ClientRowView } from "./client-row.ts";

type Props = { rows: readonly ClientRowView[]; seesAll: boolean };

/** Clients line by line: how their AI use cases stand, what is late, when people last met and will meet again. */
export function ClientTable({ rows, seesAll }: Props) {
  const { t } = useTranslation("office");
  return (
    <Table
      caption={t("clients.title")}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "client",
          header: t("clients.client"),
          main: true,
          cell: (row) => <WhichClient row={row} seesAll={seesAll} />,
        },
        { key: "lights", header: t("clients.lights"), cell: (row) => <Lights row={row} /> },
        {
          key: "overdue",
          header: t("clients.overdue"),
          numeric: true,
          cell: ({ work }) => <Count count={work?.overdue} late />,
        },
        {
          key: "reviews",
          header: t("clients.reviews"),
          numeric: true,
          cell: ({ work }) => <Count count={work?.reviews} />,
        },
        { key: "contact", header: t("clients.contact"), cell: (row) => <Contact row={row} /> },
        {
          key: "appointment",
          header: t("clients.appointment"),
          cell: ({ appointment }) => appointment ?? "–",
        },
      ]}
    />
  );
}

function WhichClient({ row, seesAll }: { row: ClientRowView; seesAll: boolean }) {
  const { t } = useTranslation("office");
  const locale = useLocale();
  const { id: organisationId, name, assigned } = row;
  const team = addressOf("office.client", locale, { organisationId });
  const workspace = addressOf("workspace", locale, { organisationId });
  return (
    <>
      <a href={assigned ? workspace : team} className="font-bold">
        {name}
      </a>
      <span className="block text-sm text-ink-2">
        {seesAll && (
          <>
            {t(assigned ? "clients.yours" : "clients.notYours")}{" "}
            <a href={team} aria-label={t("clients.teamOf", { name })}>
              {t("clients.team")}
            </a>{" "}
          </>
        )}
        <a
          href={addressOf("office.client.time", locale, { organisationId })}
          aria-label={t("clients.timeOf", { name })}
        >
          {t("clients.time")}
        </a>
      </span>
    </>
  );
}

function Lights({ row: { lights } }: { row: ClientRowView }) {
  const { t } = useTranslation("office");
  const lit = (["red", "yellow", "green"] as const).filter((light) => lights[light] > 0);
  if (lit.length === 0) return <span className="text-ink-3">{t("clients.noUseCases")}</span>;
  return (
    <ul className="flex flex-wrap gap-x-4 whitespace-nowrap md:flex-col">
      {lit.map((light) => (
        <li key={light}>
          <Lamp state={lampOfLight(light)}>
            {t(`clients.light.${light}`, { count: lights[light] })}
          </Lamp>
        </li>
      ))}
    </ul>
  );
}

/** What is not the reader's to know has no number. */
function Count({ count, late = false }: { count: number | undefined; late?: boolean }) {
  if (count === undefined) return "–";
  return <span className={late && count > 0 ? "font-bold text-stop" : ""}>{count}</span>;
}

function Contact({ row: { contact } }: { row: ClientRowView }) {
  const { t } = useTranslation("office");
  if (!contact) return "–";
  return (
    <span className="block">
      {contact.on}
      <span className="block text-sm text-ink-2">{t(`clients.contacts.${contact.what}`)}</span>
    </span>
  );
}
