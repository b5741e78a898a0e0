import { redirect } from "react-router";
import { removeSubStep } from "#app/domain/workspace/sub-steps/change-sub-step.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/removal";
import { findSubStep } from "./find-sub-step.server.ts";

export async function loader({ context, params }: Route.LoaderArgs) {
  const locale = context.get(localeContext);
  await findSubStep(context.get(organisationAccessContext), params, locale);
  return redirect(addressOf("workspace.measure", locale, params));
}

export async function action({ context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  const locale = context.get(localeContext);
  const { place } = await findSubStep(access, params, locale);
  if ((await removeSubStep(access, place)) !== "removed") throw notAllowed();
  return redirect(addressOf("workspace.measure", locale, params), 303);
}

export default function SubStepRemoval() {
  return null;
}
