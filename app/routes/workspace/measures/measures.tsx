import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { measureList } from "#app/domain/workspace/measure-list/list.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { useLocale } from "../../use-locale.ts";
import type { Route } from "./+types/measures";
import { BulkForm } from "./bulk-form.tsx";
import { BulkResult } from "./bulk-result.tsx";
import { changeTicked } from "./bulk.server.ts";
import { MeasureFilters } from "./filters.tsx";
import { ListedMeasures } from "./listed-measures.tsx";
import { filterIn, placeIn } from "./query.server.ts";
import { placeOf, queryOf } from "./query.ts";
import { MeasureViews } from "./views.tsx";
import { filterWords, lineOf, seen } from "./words.server.ts";

export async function loader({ context, url }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const locale = context.get(localeContext);
  const filter = filterIn(url);
  const found = seen(await measureList(access, filter, placeIn(url)));
  return {
    filter,
    words: filterWords(found, locale),
    lines: found.rows.map(lineOf(found, locale)),
    count: found.count,
    next: found.next && queryOf(filter, { nach: placeOf(found.next) }),
    mayChange: mayIn(access, "measure.change"),
    reminded: access.side === "client",
  };
}

export function action({ request, context }: Route.ActionArgs) {
  return changeTicked(context.get(organisationAccessContext), request, context.get(localeContext));
}

export default function Measures({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation("measures");
  const { t: reminders } = useTranslation("reminders");
  const locale = useLocale();
  const { filter, words, lines, count, next, mayChange, reminded } = loaderData;
  const { organisationId } = params;
  const several = words.useCases.length > 1;
  const failed = Object.keys(actionData?.errors ?? {}).length > 0;
  return (
    <>
      <title>{failed ? t("errorTitle") : t("title")}</title>
      <PageHeading
        size="md"
        title={t("title")}
        lead={t("count", { count })}
        actions={<MeasureViews organisationId={organisationId} here="list" filter={filter} />}
      />
      {reminded && (
        <p>
          <Link to={addressOf("workspace.reminders", locale, { organisationId })}>
            {reminders("see")}
          </Link>
        </p>
      )}
      <BulkResult result={actionData} />
      <MeasureFilters filter={filter} words={words} />
      {lines.length === 0 ? (
        <EmptyState title={t("emptyTitle")}>{t("empty")}</EmptyState>
      ) : mayChange ? (
        <BulkForm members={words.members} result={actionData}>
          <ListedMeasures
            organisationId={organisationId}
            lines={lines}
            several={several}
            ticked={actionData?.ticked ?? []}
          />
        </BulkForm>
      ) : (
        <ListedMeasures organisationId={organisationId} lines={lines} several={several} />
      )}
      {next && (
        <p>
          <LinkButton look="secondary" href={next} soft>
            {t("more")}
          </LinkButton>
        </p>
      )}
    </>
  );
}
