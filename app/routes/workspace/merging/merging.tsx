import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { mergeMeasures } from "#app/domain/workspace/merging/merge-measures.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { type FieldErrors, readForm, type Typed } from "../../form.ts";
import { useLocale } from "../../use-locale.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/merging";
import { findMerging, mergeShape } from "./find-merging.server.ts";
import { MergeForm } from "./merge-form.tsx";

export function loader({ context, params }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  return findMerging(access, params.measureId, context.get(localeContext));
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  const locale = context.get(localeContext);
  const page = await findMerging(access, params.measureId, locale);
  const form = await readForm(request, mergeShape, ["version"]);
  if (!form.ok) return refused(form.errors, form.typed);
  const answer = await mergeMeasures(access, page.measureId, form.data);
  if (answer === "merged") return redirect(addressOf("workspace.measure", locale, page), 303);
  if (answer === "not-allowed") throw notAllowed();
  if (answer === "conflict") return refused({}, form.typed, true);
  if (answer === "reason-missing") return refused({ reason: "reason" }, form.typed);
  return refused({ other: "other" }, form.typed);
}

const refused = (errors: FieldErrors, typed: Typed, conflict = false) =>
  data({ conflict, errors, typed }, { status: conflict ? 409 : 400 });

/** Makes two measures of one kind one. */
export default function MergingPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("plan");
  const measure = addressOf("workspace.measure", useLocale(), loaderData);
  return (
    <>
      <title>{actionData ? t("merging.errorTitle") : t("merging.pageTitle", loaderData)}</title>
      <div className="flex flex-col gap-1">
        <Breadcrumbs
          crumbs={[{ href: measure, label: loaderData.title }, { label: t("merging.title") }]}
        />
        <PageHeading size="md" title={t("merging.title")} lead={t("merging.lead")} />
      </div>
      {loaderData.twins.length === 0 ? (
        <EmptyState
          title={t("merging.noneTitle")}
          action={
            <LinkButton href={measure} soft>
              {t("toMeasure")}
            </LinkButton>
          }
        >
          {t("merging.none")}
        </EmptyState>
      ) : (
        <MergeForm page={loaderData} result={actionData} />
      )}
    </>
  );
}
