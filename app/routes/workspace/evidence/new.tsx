import { useTranslation } from "react-i18next";
import { redirect } from "react-router";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { addEvidence } from "#app/domain/workspace/evidence/add-evidence.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { useLocale } from "../../use-locale.ts";
import { findMeasure, notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/new";
import { EvidenceFields } from "./evidence-fields.tsx";
import { lookedAt } from "./looked-at.server.ts";
import { useLookedAt } from "./looked-at.ts";
import { takeEvidence } from "./evidence-form.server.ts";

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const measure = await findMeasure(access, params.measureId, context.get(localeContext));
  if (!mayIn(access, "evidence.change")) throw notAllowed();
  const { id, title, evidence } = measure;
  const looked = lookedAt(measure, url.searchParams.get("schalter"));
  return { organisationId: access.organisationId, measureId: id, title, evidence, looked };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const locale = context.get(localeContext);
  const access = context.get(organisationAccessContext);
  const { id } = await findMeasure(access, params.measureId, locale);
  const answer = await takeEvidence(access, request, (given) => addEvidence(access, id, given));
  if (!("evidenceId" in answer)) return answer;
  return redirect(addressOf("workspace.measure", locale, params), 303);
}

export default function NewEvidence({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("evidence");
  const locale = useLocale();
  const { organisationId, measureId, title, evidence, looked } = loaderData;
  const begun = useLookedAt();
  const measure = addressOf("workspace.measure", locale, { organisationId, measureId });
  return (
    <>
      <title>{actionData ? t("add.errorTitle") : t("add.pageTitle", { title })}</title>
      <div className="flex flex-col gap-1">
        <Breadcrumbs crumbs={[{ href: measure, label: title }, { label: t("add.title") }]} />
        <PageHeading size="md" title={t("add.title")} lead={t("lead", { evidence })} />
      </div>
      <EvidenceFields
        back={measure}
        submit={t("add.submit")}
        fault={actionData}
        begun={begun(looked)}
      />
    </>
  );
}
