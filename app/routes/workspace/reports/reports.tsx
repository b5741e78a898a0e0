import { useTranslation } from "react-i18next";
import { data, Link, redirect } from "react-router";
import { z } from "zod";
import { reportFormats, reportKinds } from "#app/domain/workspace/reports/document.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import { makeReport } from "#app/domain/workspace/reports/make-report.server.ts";
import { reports } from "#app/domain/workspace/reports/reports.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { formatTime } from "#app/i18n/format.ts";
import { locales } from "#app/i18n/locale.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { type FieldErrors, readForm, type Typed } from "../../form.ts";
import { useLocale } from "../../use-locale.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/reports";
import { ReportForm } from "./report-form.tsx";
import { ReportList } from "./report-list.tsx";

const useCaseId = z
  .union([z.literal("").transform(() => null), z.uuid()], { message: "choose" })
  .default(null);
const shape = {
  kind: z.enum(reportKinds, "choose"),
  useCaseId,
  language: z.enum(locales, "choose"),
  format: z.enum(reportFormats, "choose"),
};

export async function loader({ context, url }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const below = z
    .uuid()
    .optional()
    .safeParse(url.searchParams.get("nach") ?? undefined);
  if (!below.success) throw data(null, { status: 404 });
  const found = await reports(access, below.data);
  if (!found) throw notAllowed();
  const locale = context.get(localeContext);
  const shown = found.reports.map((one) => ({ ...one, at: formatTime(one.at, locale) }));
  const exports = may(access.roles, "organisation.export");
  return { organisationId: access.organisationId, ...found, reports: shown, exports };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  const form = await readForm(request, shape);
  if (!form.ok) return refused(form.errors, form.typed);
  const { kind, useCaseId: id } = form.data;
  if (kind === "use-case" && id === null) return refused({ useCaseId: "choose" }, form.typed);
  const made = await makeReport(access, form.data);
  if (made.state === "not-allowed") throw notAllowed();
  if (made.state === "unknown") return refused({ useCaseId: "choose" }, form.typed);
  if (made.state !== "made") return refused({ form: made.state }, form.typed);
  return redirect(addressOf("workspace.reports", context.get(localeContext), params), 303);
}

const refused = (errors: FieldErrors, typed: Typed) => {
  const status = { later: 429, failed: 503 }[errors.form ?? ""] ?? 400;
  return data({ errors, typed }, { status });
};

/** Reports to take along: made of what stands now, and kept as they were made. */
export default function ReportsPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("reports");
  const locale = useLocale();
  const { organisationId, reports: made, useCases, next, exports } = loaderData;
  return (
    <>
      <title>{actionData ? t("errorTitle") : t("title")}</title>
      <PageHeading size="md" title={t("title")} lead={t("pageLead")} />
      {exports && (
        <p>
          <Link to={addressOf("workspace.export", locale, { organisationId })}>{t("all.see")}</Link>
        </p>
      )}
      <ReportForm cases={useCases} errors={actionData?.errors ?? {}} typed={actionData?.typed} />
      <ReportList organisationId={organisationId} reports={made} />
      {next && (
        <p>
          <LinkButton look="secondary" href={`?nach=${next}`} soft>
            {t("more")}
          </LinkButton>
        </p>
      )}
    </>
  );
}
