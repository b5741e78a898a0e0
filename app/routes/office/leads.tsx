import { useTranslation } from "react-i18next";
import { consultants } from "#app/domain/leads/consultants.server.ts";
import { leads } from "#app/domain/leads/list.server.ts";
import { todayInBerlin } from "#app/i18n/format.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/leads";
import { cursorIn, filterIn, nextPage } from "./lead-filter.server.ts";
import { queryOf } from "./lead-query.ts";
import { leadRow } from "./lead-row.ts";
import { LeadFilters } from "./leads-filters.tsx";
import { LeadTable } from "./leads-table.tsx";
import { LeadViews } from "./leads-views.tsx";

export async function loader({ context, url }: Route.LoaderArgs) {
  const locale = context.get(localeContext);
  const access = context.get(houseAccessContext);
  const filter = filterIn(url.searchParams);
  const page = await leads(access, filter, cursorIn(url.searchParams, filter));
  const rows = page.leads.map((lead) => leadRow(lead, locale, todayInBerlin()));
  const owners = await consultants(access);
  return { rows, filter, owners, next: nextPage(filter, page.next) };
}

export default function Leads({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("office");
  const locale = useLocale();
  const { rows, filter, owners, next } = loaderData;
  const filtered = queryOf(filter).size > 0;
  return (
    <>
      <title>{t("leads.pageTitle")}</title>
      <PageHeading
        size="md"
        title={t("leads.title")}
        lead={t("leads.lead")}
        actions={<LeadViews here="table" />}
      />
      <LeadFilters filter={filter} owners={owners} />
      {rows.length === 0 ? (
        <EmptyState title={t(filtered ? "leads.noneTitle" : "leads.emptyTitle")}>
          {filtered ? (
            <a href={addressOf("office.leads", locale)}>{t("filter.reset")}</a>
          ) : (
            t("leads.empty")
          )}
        </EmptyState>
      ) : (
        <LeadTable rows={rows} />
      )}
      <p>
        <a
          href={[
            addressOf("office.leads.export", locale),
            ...(filtered ? [queryOf(filter)] : []),
          ].join("?")}
        >
          {t("export.open")}
        </a>
      </p>
      {next && (
        <p>
          <LinkButton look="secondary" href={next} soft>
            {t("leads.more")}
          </LinkButton>
        </p>
      )}
    </>
  );
}
