import { data, redirect } from "react-router";
import { finishSubStep } from "#app/domain/workspace/sub-steps/change-sub-step.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { readForm } from "../../form.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/done";
import { findSubStep } from "./find-sub-step.server.ts";
import { doneShape } from "./sub-step-shape.server.ts";

export async function loader({ context, params }: Route.LoaderArgs) {
  const locale = context.get(localeContext);
  await findSubStep(context.get(organisationAccessContext), params, locale);
  return redirect(addressOf("workspace.measure", locale, params));
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  const locale = context.get(localeContext);
  const { place } = await findSubStep(access, params, locale);
  const form = await readForm(request, doneShape, ["done"]);
  if (!form.ok) throw data(null, { status: 400 });
  const answer = await finishSubStep(access, place, {
    done: form.data.done === "yes",
  });
  if (answer !== "finished") throw notAllowed();
  return redirect(addressOf("workspace.measure", locale, params), 303);
}

export default function SubStepDone() {
  return null;
}
