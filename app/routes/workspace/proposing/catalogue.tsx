import { useTranslation } from "react-i18next";
import { redirect } from "react-router";
import { addableView } from "#app/domain/workspace/adding/addable.server.ts";
import { proposeAddition } from "#app/domain/workspace/proposing/propose.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { readForm } from "../../form.ts";
import { CatalogueFilter } from "../adding/catalogue-filter.tsx";
import { categoriesIn, filterIn } from "../adding/catalogue-query.server.ts";
import { MeasureChoice } from "../adding/measure-choice.tsx";
import type { Route } from "./+types/catalogue";
import { AdditionForm } from "./addition-form.tsx";
import { findProposablePlan } from "./find-proposable.server.ts";
import { refusal, refused } from "./propose-answer.server.ts";
import { catalogueShape } from "./propose-shape.server.ts";

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const locale = context.get(localeContext);
  const access = context.get(organisationAccessContext);
  const filter = filterIn(url);
  const { title, shared, ...found } = await findProposablePlan(access, params.useCaseId, filter);
  const measures = found.measures.map((one) => addableView(one, shared, locale));
  return { ...params, title, measures, filter, categories: categoriesIn(locale) };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  await findProposablePlan(access, params.useCaseId);
  const form = await readForm(request, catalogueShape);
  if (!form.ok) return refused(form.errors, form.typed);
  const { measure, reason } = form.data;
  const answer = await proposeAddition(access, params.useCaseId, { what: { measure }, reason });
  if (typeof answer === "string") return refusal(answer, form.typed, { measure: "impossible" });
  return redirect(addressOf("workspace.useCase", context.get(localeContext), params), 303);
}

/** Proposes a measure of the catalogue for a plan. */
export default function CatalogueProposalPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("plan");
  const { measures, filter, categories } = loaderData;
  return (
    <AdditionForm
      way="catalogue"
      page={loaderData}
      result={actionData}
      above={<CatalogueFilter filter={filter} categories={categories} />}
    >
      {({ typed, wrong }) =>
        measures.length === 0 ? (
          <p>{t("catalogue.emptyTitle")}</p>
        ) : (
          <MeasureChoice measures={measures} chosen={typed.measure} wrong={wrong} />
        )
      }
    </AdditionForm>
  );
}
