import { data, redirect } from "react-router";
import { z } from "zod";
import { answers } from "#app/domain/workspace/screening/answers.ts";
import { confirmAnswer } from "#app/domain/workspace/screening/change-screening.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { readForm } from "../../form.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/confirmation";
import { findScreening } from "./find-screening.server.ts";

const shape = {
  version: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
  answer: z.enum(answers as [(typeof answers)[number], ...typeof answers]),
};

export async function loader({ context, params }: Route.LoaderArgs) {
  await findScreening(context.get(organisationAccessContext), params.useCaseId);
  return redirect(addressOf("workspace.screening", context.get(localeContext), params));
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  await findScreening(access, params.useCaseId);
  const form = await readForm(request, shape, ["version", "answer"]);
  if (!form.ok) throw data({ reason: "broken-body" }, { status: 400 });
  const answer = await confirmAnswer(access, params.useCaseId, form.data);
  if (answer === "not-allowed" || answer === "unknown") throw notAllowed();
  // Whoever saw older facts, or an answer that is open by now, sees the page as it is and decides anew.
  return redirect(addressOf("workspace.screening", context.get(localeContext), params), 303);
}

export default function Confirmation() {
  return null;
}
