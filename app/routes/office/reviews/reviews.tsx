import { useTranslation } from "react-i18next";
import { may } from "#app/domain/organisations/permissions.ts";
import { reviewQueue } from "#app/domain/workspace/review-requests/waiting.server.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import type { Route } from "./+types/reviews";
import { Elsewhere } from "./elsewhere.tsx";
import { cursorIn, nextPage, waitingRow } from "./queue-view.server.ts";
import { WaitingTable } from "./waiting-table.tsx";

export async function loader({ context, url }: Route.LoaderArgs) {
  const access = context.get(houseAccessContext);
  const locale = context.get(localeContext);
  const { reviews, next, elsewhere } = await reviewQueue(access, cursorIn(url.searchParams));
  return {
    rows: reviews.map((one) => waitingRow(one, locale)),
    next: nextPage(next),
    elsewhere,
    seesAll: may(access.roles, "clients.read"),
  };
}

/** What clients have asked their consultants to look at. */
export default function Reviews({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("reviews");
  const { rows, next, elsewhere, seesAll } = loaderData;
  return (
    <>
      <title>{t("queue.pageTitle")}</title>
      <PageHeading size="md" title={t("queue.title")} lead={t("queue.lead")} />
      {rows.length > 0 ? (
        <WaitingTable rows={rows} />
      ) : (
        <EmptyState title={t("queue.emptyTitle")}>{t("queue.empty")}</EmptyState>
      )}
      {next && (
        <p>
          <LinkButton look="secondary" href={next} soft>
            {t("queue.more")}
          </LinkButton>
        </p>
      )}
      {seesAll && <Elsewhere clients={elsewhere} />}
    </>
  );
}
