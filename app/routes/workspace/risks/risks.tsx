import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { z } from "zod";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { acceptRisk } from "#app/domain/workspace/risk/acceptance/accept-risk.server.ts";
import { risksView } from "#app/domain/workspace/risk/acceptance/view-risks.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { type FieldErrors, optionalText, readForm, type Typed } from "../../form.ts";
import { useLocale } from "../../use-locale.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/risks";
import { AcceptForm } from "./accept-form.tsx";
import { AcceptanceHistory } from "./acceptance-history.tsx";
import { dimensions } from "./dimensions.ts";
import { findRisks } from "./find-risks.server.ts";
import { RiskList } from "./risk-list.tsx";

const shape = {
  dimension: z.enum(dimensions, { message: "dimension" }),
  reason: optionalText(2000),
  until: z.iso
    .date({ message: "date" })
    .refine((day) => day >= "2020-01-01" && day < "2100-01-01", "date"),
};

export async function loader({ context, params }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const viewed = await findRisks(access, params.useCaseId);
  const mayAccept = mayIn(access, "risk.accept");
  return { ...params, ...risksView(viewed, context.get(localeContext)), mayAccept };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  await findRisks(access, params.useCaseId);
  const form = await readForm(request, shape);
  if (!form.ok) return refused(form.errors, form.typed);
  const answer = await acceptRisk(access, params.useCaseId, form.data);
  if (answer === "not-allowed" || answer === "unknown") throw notAllowed();
  if (answer === "reason-missing") return refused({ reason: "reason" }, form.typed);
  if (answer === "past") return refused({ until: "past" }, form.typed);
  return redirect(addressOf("workspace.risks", context.get(localeContext), params), 303);
}

const refused = (errors: FieldErrors, typed: Typed) => data({ errors, typed }, { status: 400 });

export default function RisksPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("opinion");
  const locale = useLocale();
  const { organisationId, useCaseId, title, mayAccept, acceptances } = loaderData;
  const useCase = addressOf("workspace.useCase", locale, { organisationId, useCaseId });
  return (
    <>
      <title>{actionData ? t("risks.errorTitle") : `${t("risks.title")} – ${title}`}</title>
      <div className="flex flex-col gap-1">
        <Breadcrumbs crumbs={[{ href: useCase, label: title }, { label: t("risks.title") }]} />
        <PageHeading size="md" title={t("risks.title")} lead={t("risks.lead")} />
      </div>
      <RiskList page={loaderData} />
      {mayAccept && (
        <AcceptForm
          page={loaderData}
          errors={actionData?.errors ?? {}}
          typed={actionData?.typed ?? {}}
        />
      )}
      <AcceptanceHistory acceptances={acceptances} />
    </>
  );
}
