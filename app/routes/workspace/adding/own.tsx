import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { addMeasure } from "#app/domain/workspace/adding/add-measure.server.ts";
import { effortWords } from "#app/domain/workspace/named-measure.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { type FieldErrors, readForm, type Typed } from "../../form.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/own";
import { AddHeading } from "./add-heading.tsx";
import { ownShape } from "./add-shape.server.ts";
import { findPlan } from "./find-plan.server.ts";
import { OwnForm } from "./own-form.tsx";

export async function loader({ context, params }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const { title, members } = await findPlan(access, params.useCaseId);
  return { ...params, title, members, efforts: effortWords(context.get(localeContext)) };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  await findPlan(access, params.useCaseId);
  const form = await readForm(request, ownShape);
  if (!form.ok) return refused(form.errors, form.typed);
  const { ownerId, dueOn, ...what } = form.data;
  const answer = await addMeasure(access, params.useCaseId, { what, ownerId, dueOn });
  if (answer === "not-allowed" || answer === "unknown") throw notAllowed();
  if (answer === "not-a-member") return refused({ ownerId: "member" }, form.typed);
  if (typeof answer === "string") return refused({ title: answer }, form.typed);
  const page = { organisationId: params.organisationId, measureId: answer.added };
  return redirect(addressOf("workspace.measure", context.get(localeContext), page), 303);
}

const refused = (errors: FieldErrors, typed: Typed) => data({ errors, typed }, { status: 400 });

/** A measure in one's own words. */
export default function OwnMeasurePage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("plan");
  return (
    <>
      <title>{actionData ? t("own.errorTitle") : `${t("own.title")} – ${loaderData.title}`}</title>
      <AddHeading {...loaderData} way="own" />
      <OwnForm
        members={loaderData.members}
        efforts={loaderData.efforts}
        errors={actionData?.errors ?? {}}
        typed={actionData?.typed ?? {}}
      />
    </>
  );
}
