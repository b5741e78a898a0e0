import { redirect } from "react-router";
import { addFollowing } from "#app/domain/workspace/screening/add-following.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/measures";
import { findScreening } from "./find-screening.server.ts";

export async function loader({ context, params }: Route.LoaderArgs) {
  await findScreening(context.get(organisationAccessContext), params.useCaseId);
  return redirect(addressOf("workspace.screening", context.get(localeContext), params));
}

export async function action({ context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  await findScreening(access, params.useCaseId);
  if (typeof (await addFollowing(access, params.useCaseId)) === "string") throw notAllowed();
  return redirect(addressOf("workspace.screening", context.get(localeContext), params), 303);
}

export default function FollowingMeasures() {
  return null;
}
