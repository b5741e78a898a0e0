import { data, redirect } from "react-router";
import { z } from "zod";
import { confirmRole } from "#app/domain/workspace/screening/ai-role.server.ts";
import { aiRoles } from "#app/domain/workspace/screening/ai-roles.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { readForm } from "../../form.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/role";
import { findScreening } from "./find-screening.server.ts";

export async function loader({ context, params }: Route.LoaderArgs) {
  await findScreening(context.get(organisationAccessContext), params.useCaseId);
  return redirect(addressOf("workspace.screening", context.get(localeContext), params));
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  await findScreening(access, params.useCaseId);
  const form = await readForm(request, { role: z.enum(aiRoles) }, ["role"]);
  if (!form.ok) throw data({ reason: "broken-body" }, { status: 400 });
  const answer = await confirmRole(access, params.useCaseId, form.data.role);
  if (answer !== "confirmed") throw notAllowed();
  return redirect(addressOf("workspace.screening", context.get(localeContext), params), 303);
}

export default function ConfirmRole() {
  return null;
}
