import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { ListRow, RowList } from "#app/ui/row-list.tsx";
import { useLocale } from "../../use-locale.ts";
import type { AppointmentRow, FoundView } from "./search-view.server.ts";

/** What was found, by kind, with a way to all of each. */
export function Found({ search, found }: { search: string; found: FoundView }) {
  const { t } = useTranslation("office");
  const locale = useLocale();
  const { leads, clients, appointments } = found;
  if (leads.length + clients.length + appointments.length === 0)
    return <EmptyState title={t("search.noneTitle")}>{t("search.none")}</EmptyState>;
  const query = new URLSearchParams({ suche: search });
  const all = (page: "office.leads" | "office.clients" | "office.search", also = "") =>
    `${addressOf(page, locale)}?${query}${also}`;
  return (
    <>
      {clients.length > 0 && (
        <Group
          id="clients"
          title={t("clients.title")}
          all={found.moreClients && all("office.clients")}
        >
          <ClientRows rows={clients} />
        </Group>
      )}
      {leads.length > 0 && (
        <Group id="leads" title={t("leads.title")} all={found.moreLeads && all("office.leads")}>
          <LeadRows rows={leads} />
        </Group>
      )}
      {appointments.length > 0 && (
        <Group
          id="appointments"
          title={t("appointments.title")}
          all={found.moreAppointments && all("office.search", "&in=termine")}
        >
          <AppointmentRows rows={appointments} />
        </Group>
      )}
    </>
  );
}

type GroupProps = { id: string; title: string; all: string | false; children: ReactNode };

function Group({ id, title, all, children }: GroupProps) {
  const { t } = useTranslation("office");
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4">
      <h2 id={id}>{title}</h2>
      {children}
      {all && (
        <p>
          <a href={all} aria-label={t("search.allOf", { kind: title })}>
            {t("search.all")}
          </a>
        </p>
      )}
    </section>
  );
}

function ClientRows({ rows }: { rows: FoundView["clients"] }) {
  const { t } = useTranslation("office");
  const locale = useLocale();
  return (
    <RowList>
      {rows.map(({ id: organisationId, name, assigned }) => {
        const page = assigned ? "workspace" : "office.client";
        return (
          <ListRow
            key={organisationId}
            title={<a href={addressOf(page, locale, { organisationId })}>{name}</a>}
            note={t(assigned ? "clients.yours" : "clients.notYours")}
          />
        );
      })}
    </RowList>
  );
}

function LeadRows({ rows }: { rows: FoundView["leads"] }) {
  const { t } = useTranslation("office");
  const locale = useLocale();
  return (
    <RowList>
      {rows.map(({ id, who, email, stage, owner }) => (
        <ListRow
          key={id}
          title={<a href={addressOf("office.lead", locale, { leadId: id })}>{who}</a>}
          note={[email, t(`stage.${stage}`), owner].filter(Boolean).join(" · ")}
        />
      ))}
    </RowList>
  );
}

/** Each leads to the sheet of its day. */
export function AppointmentRows({ rows }: { rows: readonly AppointmentRow[] }) {
  const locale = useLocale();
  return (
    <RowList>
      {rows.map(({ id, who, at, day, consultant }) => (
        <ListRow
          key={id}
          title={<a href={`${addressOf("office.appointments", locale)}?tag=${day}`}>{who}</a>}
          note={`${at} · ${consultant}`}
        />
      ))}
    </RowList>
  );
}
