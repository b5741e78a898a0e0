import { useTranslation } from "react-i18next";
import { exportTime, monthSums } from "#app/domain/workspace/time-log/time-log.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { tooOften } from "#app/middleware/retry-after.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { useLocale } from "../../use-locale.ts";
import type { Route } from "./+types/month";
import { MonthLinks, useMonthInWords } from "./month-links.tsx";
import { Sums } from "./sums.tsx";
import { monthIn } from "./work-shape.server.ts";

/** A form is answered with the file itself, not with a page. */
const answerWithFile: Route.MiddlewareFunction = async ({ request, context, url }, next) => {
  if (request.method !== "POST") return next();
  const month = monthIn(url.searchParams);
  const answer = await exportTime(context.get(houseAccessContext), month);
  if ("retryAfterSeconds" in answer) throw tooOften(context, answer.retryAfterSeconds);
  return new Response(answer.body, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="time-${month}.csv"`,
    },
  });
};

export const middleware: Route.MiddlewareFunction[] = [answerWithFile];

export async function loader({ context, url }: Route.LoaderArgs) {
  const month = monthIn(url.searchParams);
  return { month, ...(await monthSums(context.get(houseAccessContext), month)) };
}

/** How long was worked in a month, per client and per person, with the entries as a file. */
export default function TimeOfMonth({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("timeLog");
  const locale = useLocale();
  const { month, clients, people } = loaderData;
  const title = t("month.title", { month: useMonthInWords()(month) });
  return (
    <>
      <title>{t("month.pageTitle", { title })}</title>
      <PageHeading size="md" title={title} lead={t("month.lead")} />
      <MonthLinks month={month} />
      {clients.length === 0 ? (
        <EmptyState title={t("client.emptyTitle")}>{t("month.empty")}</EmptyState>
      ) : (
        <>
          <Sums
            caption={t("perClient")}
            sums={clients}
            name={({ id, name }) => (
              <a
                href={`${addressOf("office.client.time", locale, { organisationId: id })}?monat=${month}`}
              >
                {name}
              </a>
            )}
          />
          <Sums caption={t("perPerson")} sums={people} />
          <form method="post" action={`?monat=${month}`}>
            <Button look="secondary">{t("month.file")}</Button>
          </form>
        </>
      )}
    </>
  );
}
