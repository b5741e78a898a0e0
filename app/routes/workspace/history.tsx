import { useTranslation } from "react-i18next";
import { Link, data } from "react-router";
import { may } from "#app/domain/organisations/permissions.ts";
import { historyPeople } from "#app/domain/workspace/history-people.server.ts";
import { history } from "#app/domain/workspace/history.server.ts";
import { historyLine } from "#app/domain/workspace/history-view.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { Timeline } from "#app/ui/timeline.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/history";
import { HistoryForm } from "./history-form.tsx";
import { historyQuery, queryOf } from "./history-query.ts";
import { useHistorySentence } from "./history-sentence.ts";

export async function loader({ context, url }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const { filter, typed, errors } = historyQuery(url);
  const found = await history(access, filter, placeIn(url));
  if (!found) throw data(null, { status: 404 });
  const page = {
    lines: found.events.map((event) => historyLine(event, context.get(localeContext))),
    older: found.older === undefined ? undefined : queryOf(typed, { vor: String(found.older) }),
    people: await historyPeople(access),
    mayExport: may(access.roles, "organisation.export") && queryOf(typed),
  };
  return data({ ...page, typed, errors }, { status: errors.length > 0 ? 400 : 200 });
}

function placeIn(url: URL): number | undefined {
  const below = url.searchParams.get("vor");
  if (below !== null && !/^\d{1,9}$/.test(below)) throw data(null, { status: 404 });
  return below === null ? undefined : Number(below);
}

export default function HistoryPage({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation("history");
  const locale = useLocale();
  const sentence = useHistorySentence();
  const { lines, older, people, typed, errors, mayExport } = loaderData;
  const issues = errors.map((field) => ({ field, message: t("filter.day") }));
  return (
    <>
      <title>{t("title")}</title>
      <PageHeading size="md" title={t("title")} lead={t("lead")} />
      {errors.length > 0 && <ErrorSummary issues={issues} />}
      <HistoryForm typed={typed} errors={errors} people={people} />
      {lines.length === 0 && <EmptyState title={t("emptyTitle")}>{t("empty")}</EmptyState>}
      <Timeline
        items={lines.map((line) => ({
          id: String(line.position),
          at: line.at,
          text: sentence(line),
        }))}
      />
      <p className="flex flex-wrap gap-x-8 gap-y-2">
        {older !== undefined && (
          <Link to={older} className="inline-block py-1">
            {t("older")}
          </Link>
        )}
        <Link
          to={addressOf("workspace.history.verification", locale, params)}
          className="inline-block py-1"
        >
          {t("verify")}
        </Link>
        {mayExport !== false && (
          <Link
            to={addressOf("workspace.history.export", locale, params) + mayExport}
            className="inline-block py-1"
          >
            {t("export.title")}
          </Link>
        )}
      </p>
    </>
  );
}
