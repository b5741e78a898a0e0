import { useTranslation } from "react-i18next";
import { may } from "#app/domain/organisations/permissions.ts";
import { type Client, clients } from "#app/domain/workspace/clients.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { FilterBar, FilterSearch } from "#app/ui/filter-bar.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { ListRow, RowList } from "#app/ui/row-list.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/clients";
import { nextPage, placeIn, searchIn } from "./find-client.server.ts";

export async function loader({ context, url }: Route.LoaderArgs) {
  const access = context.get(houseAccessContext);
  const search = searchIn(url.searchParams);
  const page = await clients(access, search, placeIn(url.searchParams));
  const seesAll = may(access.roles, "clients.read");
  return { clients: page.clients, search, seesAll, next: nextPage(search, page.next) };
}

export default function Clients({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("office");
  const locale = useLocale();
  const { clients, search, seesAll, next } = loaderData;
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
      </FilterBar>
      {clients.length > 0 ? (
        <RowList>
          {clients.map((client) => (
            <ClientRow key={client.id} client={client} seesAll={seesAll} />
          ))}
        </RowList>
      ) : (
        <EmptyState title={t(search ? "clients.noneTitle" : "clients.emptyTitle")}>
          {search ? all : t(seesAll ? "clients.emptyOfAll" : "clients.empty")}
        </EmptyState>
      )}
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

function ClientRow({ client, seesAll }: { client: Client; seesAll: boolean }) {
  const { t } = useTranslation("office");
  const locale = useLocale();
  const { id: organisationId, name, assigned } = client;
  const team = addressOf("office.client", locale, { organisationId });
  const workspace = addressOf("workspace", locale, { organisationId });
  return (
    <ListRow
      title={<a href={assigned ? workspace : team}>{name}</a>}
      {...(seesAll ? { note: t(assigned ? "clients.yours" : "clients.notYours") } : {})}
    >
      {seesAll && (
        <a href={team} aria-label={t("clients.teamOf", { name })}>
          {t("clients.team")}
        </a>
      )}
    </ListRow>
  );
}
