import { useTranslation } from "react-i18next";
import { data } from "react-router";
import { exportLeads } from "#app/domain/leads/export.server.ts";
import { tooOften } from "#app/middleware/retry-after.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { requireStepUp } from "#app/middleware/step-up.ts";
import { Button } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import type { Route } from "./+types/leads-export";
import { filterIn } from "./lead-filter.server.ts";
import { queryOf } from "./lead-query.ts";

/** A form is answered with the file itself, not with a page. */
const answerWithFile: Route.MiddlewareFunction = async ({ request, context, url }, next) => {
  if (request.method !== "POST") return next();
  const answer = await exportLeads(context.get(houseAccessContext), filterIn(url.searchParams));
  if (answer === "not-allowed") throw data({ reason: "not-allowed" }, { status: 403 });
  if ("retryAfterSeconds" in answer) throw tooOften(context, answer.retryAfterSeconds);
  return new Response(answer.body, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="leads.csv"',
    },
  });
};

export const middleware: Route.MiddlewareFunction[] = [requireStepUp, answerWithFile];

export const loader = ({ url }: Route.LoaderArgs) => ({
  narrowed: queryOf(filterIn(url.searchParams)).size > 0,
});

export default function LeadsExport({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("office");
  return (
    <>
      <title>{t("export.title")}</title>
      <PageHeading
        size="md"
        title={t("export.title")}
        lead={t(loaderData.narrowed ? "export.narrowed" : "export.all")}
      />
      <form method="post">
        <Button>{t("export.submit")}</Button>
      </form>
    </>
  );
}
