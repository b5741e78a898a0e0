import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { measureBoard } from "#app/domain/workspace/measure-list/board.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { useLocale } from "../../use-locale.ts";
import type { Route } from "./+types/board";
import { MeasureFilters } from "./filters.tsx";
import { MeasureCard } from "./measure-card.tsx";
import { filterIn } from "./query.server.ts";
import { queryOf } from "./query.ts";
import { MeasureViews } from "./views.tsx";
import { filterWords, lineOf, seen } from "./words.server.ts";

export async function loader({ context, url }: Route.LoaderArgs) {
  const locale = context.get(localeContext);
  const filter = filterIn(url);
  const found = seen(await measureBoard(context.get(organisationAccessContext), filter));
  return {
    filter,
    words: filterWords(found, locale),
    columns: found.columns.map(({ rows, ...column }) => ({
      ...column,
      lines: rows.map(lineOf(found, locale)),
    })),
  };
}

export default function Board({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation("measures");
  const { t: workspace } = useTranslation("workspace");
  const locale = useLocale();
  const { organisationId } = params;
  const { filter, words, columns } = loaderData;
  const list = addressOf("workspace.measures", locale, { organisationId });
  const shown = columns.filter(({ count }) => filter.status === undefined || count > 0);
  return (
    <>
      <title>{t("boardTitle")}</title>
      <PageHeading
        size="md"
        title={t("boardTitle")}
        lead={t("boardLead")}
        actions={<MeasureViews organisationId={organisationId} here="board" filter={filter} />}
      />
      <MeasureFilters filter={filter} words={words} />
      <div className="grid items-start gap-5 sm:grid-cols-2 xl:grid-cols-5">
        {shown.map(({ status, lines, count }) => (
          <section
            key={status}
            aria-labelledby={`status-${status}`}
            className="flex min-w-0 flex-col gap-3 rounded-panel bg-sky p-4"
          >
            <h2 id={`status-${status}`} className="text-lg font-bold">
              {workspace(`status.${status}`)}{" "}
              <span className="font-normal text-ink-2">({count})</span>
            </h2>
            {count === 0 && <p className="text-sm text-ink-2">{t("columnEmpty")}</p>}
            <ul className="flex flex-col gap-3">
              {lines.map((line) => (
                <li key={line.id}>
                  <MeasureCard organisationId={organisationId} line={line} column={status} />
                </li>
              ))}
            </ul>
            {lines.length < count && (
              <Link
                to={list + queryOf({ ...filter, status })}
                className="inline-block py-1 text-sm"
              >
                {t("columnMore", { count })}
              </Link>
            )}
          </section>
        ))}
      </div>
    </>
  );
}
