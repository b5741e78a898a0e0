import { useTranslation } from "react-i18next";
import { may } from "#app/domain/organisations/permissions.ts";
import { clients } from "#app/domain/workspace/clients/clients.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { FilterBar, FilterSearch, FilterSelect } from "#app/ui/filter-bar.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/clients";
import { clientRow } from "./client-row.ts";
import { ClientTable } from "./clients-table.tsx";
import { clientWishIn, nextPage } from "./find-client.server.ts";

export async function loader({ context, url }: Route.LoaderArgs) {
  const access = context.get(houseAccessContext);
  const wish = clientWishIn(url.searchParams);
  const { search, order } = wish;
  const page = await clients(access, wish);
  const rows = page.clients.map((client) => clientRow(client, context.get(localeContext)));
  const tooMany = order === "urgency" && page.order === "name";
  const seesAll = may(access.roles, "clients.read");
  return { rows, search, order, tooMany, seesAll, next: nextPage(wish, page.next) };
}

export default function Clients({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("office");
  const locale = useLocale();
  const { rows, search, order, tooMany, seesAll, next } = loaderData;
  const all = <a href={addressOf("office.clients", locale)}>{t("clients.reset")}</a>;
  return (
    <>
      <title>{t("clients.pageTitle")}</title>
      <PageHeading
        size="md"
        title={t("clients.title")}
        lead={t(seesAll ? "clients.leadOfAll" : "clients.lead")}
      />
      <FilterBar label={t("clients.filter")} submit={t("clients.submit")} reset={search && all}>
        <FilterSearch name="suche" label={t("clients.search")} value={search} />
        <FilterSelect
          name="ordnung"
          label={t("filter.order")}
          value={order === "name" ? order : ""}
          all={t("clients.orders.urgency")}
          options={[{ value: "name", label: t("clients.orders.name") }]}
        />
      </FilterBar>
      {tooMany && <p>{t("clients.tooMany")}</p>}
      {rows.length > 0 ? (
        <ClientTable rows={rows} seesAll={seesAll} />
      ) : (
        <EmptyState title={t(search ? "clients.noneTitle" : "clients.emptyTitle")}>
          {search ? all : t(seesAll ? "clients.emptyOfAll" : "clients.empty")}
        </EmptyState>
      )}
      <p>
        <a href={addressOf("office.time", locale)}>{t("clients.toTime")}</a>
      </p>
      {next && (
        <p>
          <LinkButton look="secondary" href={next} soft>
            {t("clients.more")}
          </LinkButton>
        </p>
      )}
    </>
  );
}
