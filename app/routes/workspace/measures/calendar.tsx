import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { measureMonth } from "#app/domain/workspace/measure-list/month.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { useLocale } from "../../use-locale.ts";
import type { Route } from "./+types/calendar";
import { CalendarMonth } from "./calendar-month.tsx";
import { MeasureFilters } from "./filters.tsx";
import { monthInWords } from "./month-words.server.ts";
import { filterIn, monthIn } from "./query.server.ts";
import { queryOf } from "./query.ts";
import { MeasureViews } from "./views.tsx";
import { filterWords, seen } from "./words.server.ts";

export async function loader({ context, url }: Route.LoaderArgs) {
  const locale = context.get(localeContext);
  const access = context.get(organisationAccessContext);
  const filter = filterIn(url);
  const found = seen(await measureMonth(access, filter, monthIn(url)));
  return { filter, words: filterWords(found, locale), ...monthInWords(found, locale) };
}

export default function Calendar({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation("measures");
  const locale = useLocale();
  const { organisationId } = params;
  const { filter, words, month, earlier, later, undated, days } = loaderData;
  const list = addressOf("workspace.measures", locale, { organisationId });
  const name = (of: string) =>
    new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(
      new Date(`${of}-01T00:00:00Z`),
    );
  const to = (of: string) => queryOf(filter, { monat: of });
  return (
    <>
      <title>{t("calendarTitle", { month: name(month) })}</title>
      <PageHeading
        size="md"
        title={t("calendarTitle", { month: name(month) })}
        lead={t("calendarLead")}
        actions={<MeasureViews organisationId={organisationId} here="calendar" filter={filter} />}
      />
      <MeasureFilters filter={filter} words={words} />
      <nav aria-label={t("months")} className="flex flex-wrap justify-between gap-x-6 gap-y-2">
        <Link to={to(earlier)} className="inline-block py-1">
          ← {name(earlier)}
        </Link>
        <Link to={to(later)} className="inline-block py-1">
          {name(later)} →
        </Link>
      </nav>
      <CalendarMonth organisationId={organisationId} days={days} />
      {undated > 0 && (
        <p>
          <Link to={list + queryOf(filter)} className="inline-block py-1">
            {t("undated", { count: undated })}
          </Link>
        </p>
      )}
    </>
  );
}
