import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { addSubSteps } from "#app/domain/workspace/sub-steps/add-sub-steps.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { type FieldErrors, readForm, type Typed } from "../../form.ts";
import { findMeasure, notAllowed } from "../find-measure.server.ts";
import { MeasureHeading } from "../measure-heading.tsx";
import type { Route } from "./+types/sub-steps";
import { AddForm } from "./add-form.tsx";
import { addShape } from "./sub-step-shape.server.ts";

export async function loader({ context, params }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const measure = await findMeasure(access, params.measureId, context.get(localeContext));
  if (!mayIn(access, "measure.change")) throw notAllowed();
  return { organisationId: access.organisationId, measure };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  const locale = context.get(localeContext);
  const { id } = await findMeasure(access, params.measureId, locale);
  const form = await readForm(request, addShape);
  if (!form.ok) return refused(form.errors, form.typed);
  const answer = await addSubSteps(access, id, form.data.words);
  if (answer === "full") return refused({ words: "fullSubSteps" }, form.typed);
  if (typeof answer === "string") throw notAllowed();
  return redirect(addressOf("workspace.measure", locale, params), 303);
}

const refused = (errors: FieldErrors, typed: Typed) => data({ errors, typed }, { status: 400 });

/** More small steps for a measure. */
export default function SubStepsPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("plan");
  const { organisationId, measure } = loaderData;
  const title = t("subSteps.pageTitle", { title: measure.title });
  return (
    <>
      <title>{actionData ? t("subSteps.errorTitle") : title}</title>
      <MeasureHeading organisationId={organisationId} measure={measure} />
      <AddForm
        there={measure.subSteps.map(({ words }) => words)}
        errors={actionData?.errors ?? {}}
        typed={actionData?.typed ?? {}}
      />
    </>
  );
}
