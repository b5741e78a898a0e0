import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { addMeasure } from "#app/domain/workspace/adding/add-measure.server.ts";
import { addableView } from "#app/domain/workspace/adding/addable.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { type FieldErrors, readForm, type Typed } from "../../form.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/catalogue";
import { AddHeading } from "./add-heading.tsx";
import { catalogueShape } from "./add-shape.server.ts";
import { CatalogueFilter } from "./catalogue-filter.tsx";
import { categoriesIn, filterIn } from "./catalogue-query.server.ts";
import { CatalogueForm } from "./catalogue-form.tsx";
import { findPlan } from "./find-plan.server.ts";

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const locale = context.get(localeContext);
  const filter = filterIn(url);
  const found = await findPlan(context.get(organisationAccessContext), params.useCaseId, filter);
  const { title, members, shared } = found;
  const measures = found.measures.map((one) => addableView(one, shared, locale));
  return { ...params, title, members, measures, filter, categories: categoriesIn(locale) };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  await findPlan(access, params.useCaseId);
  const form = await readForm(request, catalogueShape);
  if (!form.ok) return refused(form.errors, form.typed);
  const { measure: what, ...wish } = form.data;
  const answer = await addMeasure(access, params.useCaseId, { what, ...wish });
  if (answer === "not-allowed" || answer === "unknown") throw notAllowed();
  if (answer === "not-a-member") return refused({ ownerId: "member" }, form.typed);
  if (typeof answer === "string") return refused({ measure: answer }, form.typed);
  const page = { organisationId: params.organisationId, measureId: answer.added };
  return redirect(addressOf("workspace.measure", context.get(localeContext), page), 303);
}

const refused = (errors: FieldErrors, typed: Typed) => data({ errors, typed }, { status: 400 });

/** Takes a measure of the catalogue into the plan of an AI use case. */
export default function CataloguePage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("plan");
  const { title, measures, filter } = loaderData;
  return (
    <>
      <title>{actionData ? t("catalogue.errorTitle") : `${t("catalogue.title")} – ${title}`}</title>
      <AddHeading {...loaderData} way="catalogue" />
      <CatalogueFilter filter={filter} categories={loaderData.categories} />
      {measures.length === 0 ? (
        <EmptyState title={t("catalogue.emptyTitle")}>{t("catalogue.empty")}</EmptyState>
      ) : (
        <CatalogueForm
          measures={measures}
          members={loaderData.members}
          errors={actionData?.errors ?? {}}
          typed={actionData?.typed ?? {}}
        />
      )}
    </>
  );
}
