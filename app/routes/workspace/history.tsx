import { useTranslation } from "react-i18next";
import { Link, data } from "react-router";
import { history } from "#app/domain/workspace/history.server.ts";
import { historyLine } from "#app/domain/workspace/history-view.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { Timeline } from "#app/ui/timeline.tsx";
import type { Route } from "./+types/history";
import { useHistorySentence } from "./history-sentence.ts";

export async function loader({ context, url }: Route.LoaderArgs) {
  const locale = context.get(localeContext);
  const below = url.searchParams.get("vor");
  if (below !== null && !/^\d{1,9}$/.test(below)) throw data(null, { status: 404 });
  const found = await history(
    context.get(organisationAccessContext),
    below === null ? undefined : Number(below),
  );
  if (!found) throw data(null, { status: 404 });
  return { lines: found.events.map((event) => historyLine(event, locale)), older: found.older };
}

export default function HistoryPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("workspace");
  const sentence = useHistorySentence();
  const { lines, older } = loaderData;
  return (
    <>
      <title>{t("history.title")}</title>
      <PageHeading size="md" title={t("history.title")} lead={t("history.lead")} />
      <Timeline
        items={lines.map((line) => ({
          id: String(line.position),
          at: line.at,
          text: sentence(line),
        }))}
      />
      {older !== undefined && (
        <p>
          <Link to={`?vor=${older}`} className="inline-block py-1">
            {t("history.older")}
          </Link>
        </p>
      )}
    </>
  );
}
