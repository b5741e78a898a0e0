import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { changeSubStep } from "#app/domain/workspace/sub-steps/change-sub-step.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { type FieldErrors, readForm, type Typed } from "../../form.ts";
import { notAllowed } from "../find-measure.server.ts";
import { MeasureHeading } from "../measure-heading.tsx";
import type { Route } from "./+types/sub-step";
import { ChangeForm } from "./change-form.tsx";
import { findSubStep } from "./find-sub-step.server.ts";
import { changeShape } from "./sub-step-shape.server.ts";

export async function loader({ context, params }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const found = await findSubStep(access, params, context.get(localeContext));
  if (!mayIn(access, "measure.change")) throw notAllowed();
  return found;
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  const locale = context.get(localeContext);
  const { place } = await findSubStep(access, params, locale);
  const form = await readForm(request, changeShape, ["version"]);
  if (!form.ok) return refused(form.errors, form.typed);
  const answer = await changeSubStep(access, place, form.data);
  if (answer === "conflict") return refused({}, form.typed, true);
  if (answer !== "changed") throw notAllowed();
  return redirect(addressOf("workspace.measure", locale, params), 303);
}

const refused = (errors: FieldErrors, typed: Typed, conflict = false) =>
  data({ conflict, errors, typed }, { status: conflict ? 409 : 400 });

/** One small step: its words, and the way to take it out. */
export default function SubStepPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("plan");
  const { organisationId, measure, subStep } = loaderData;
  const title = t("subStep.pageTitle", { words: subStep.words });
  return (
    <>
      <title>{actionData ? t("subStep.errorTitle") : title}</title>
      <MeasureHeading organisationId={organisationId} measure={measure} />
      <ChangeForm
        params={{
          organisationId,
          measureId: measure.id,
          subStepId: subStep.id,
        }}
        subStep={subStep}
        errors={actionData?.errors ?? {}}
        typed={actionData?.typed}
        conflict={actionData?.conflict ?? false}
      />
    </>
  );
}
