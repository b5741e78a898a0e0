import { useTranslation } from "react-i18next";
import { data } from "react-router";
import { z } from "zod";
import { may } from "#app/domain/organisations/permissions.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { requireStepUp } from "#app/middleware/step-up.ts";
import { Button } from "#app/ui/button.tsx";
import { Choice } from "#app/ui/choice.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import type { Route } from "./+types/history-export";
import { notAllowed } from "./find-measure.server.ts";
import { historyFile } from "./history-file.server.ts";
import { historyQuery } from "./history-query.ts";

const formats = ["csv", "json"] as const;

/** A form is answered with the file itself, not with a page. */
const answerWithFile: Route.MiddlewareFunction = async ({ request, context, url }, next) => {
  if (request.method !== "POST") return next();
  const format = z.literal(formats).safeParse((await request.formData()).get("format"));
  if (!format.success) throw data({ reason: "broken-body" }, { status: 400 });
  return historyFile(context, format.data, historyQuery(url).filter);
};

export const middleware: Route.MiddlewareFunction[] = [requireStepUp, answerWithFile];

export function loader({ context, url }: Route.LoaderArgs) {
  const { roles } = context.get(organisationAccessContext);
  if (!may(roles, "organisation.export")) throw notAllowed();
  return { narrowed: Object.values(historyQuery(url).filter).some(Boolean) };
}

export default function HistoryExport({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("history");
  return (
    <>
      <title>{t("export.title")}</title>
      <PageHeading
        size="md"
        title={t("export.title")}
        lead={t(`export.${loaderData.narrowed ? "narrowed" : "whole"}`)}
      />
      <form method="post" className="flex max-w-measure flex-col items-start gap-6">
        <Choice
          name="format"
          legend={t("export.format")}
          options={formats.map((value) => ({
            value,
            label: t(`export.${value}.label`),
            help: t(`export.${value}.help`),
          }))}
          chosen={["csv"]}
        />
        <Button>{t("export.submit")}</Button>
      </form>
    </>
  );
}
