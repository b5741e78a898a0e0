import { redirect } from "react-router";
import { effortWords, ownKind } from "#app/domain/workspace/named-measure.ts";
import { proposeAddition } from "#app/domain/workspace/proposing/propose.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { readForm } from "../../form.ts";
import { OwnFields } from "../adding/own-fields.tsx";
import type { Route } from "./+types/own";
import { AdditionForm } from "./addition-form.tsx";
import { findProposablePlan } from "./find-proposable.server.ts";
import { refusal, refused } from "./propose-answer.server.ts";
import { ownShape } from "./propose-shape.server.ts";

export async function loader({ context, params }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const { title } = await findProposablePlan(access, params.useCaseId);
  return { ...params, title, efforts: effortWords(context.get(localeContext)) };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  await findProposablePlan(access, params.useCaseId);
  const form = await readForm(request, ownShape);
  if (!form.ok) return refused(form.errors, form.typed);
  const { reason, ...own } = form.data;
  const what = { measure: ownKind, own };
  const answer = await proposeAddition(access, params.useCaseId, { what, reason });
  if (typeof answer === "string") return refusal(answer, form.typed, { title: "impossible" });
  return redirect(addressOf("workspace.useCase", context.get(localeContext), params), 303);
}

/** Proposes a measure in one's own words for a plan. */
export default function OwnProposalPage({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <AdditionForm way="own" page={loaderData} result={actionData}>
      {(given) => <OwnFields efforts={loaderData.efforts} {...given} />}
    </AdditionForm>
  );
}
