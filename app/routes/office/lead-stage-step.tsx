import { data, redirect } from "react-router";
import { moveLead } from "#app/domain/leads/change.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { readForm } from "../form.ts";
import type { Route } from "./+types/lead-stage-step";
import type { LeadFault } from "./lead-forms.ts";
import { stageShape } from "./lead-shapes.server.ts";
import { leadIdIn, leadView } from "./lead-view.server.ts";

export { default } from "./lead.tsx";

export const loader = ({ context, params }: Route.LoaderArgs) => leadView({ context, params });

/** Another stage of the pipeline; back to where the step was taken. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const id = leadIdIn(params);
  const form = await readForm(request, stageShape, ["version", "from"]);
  const fault: LeadFault = { form: "stage", errors: {}, typed: form.typed, conflict: false };
  if (!form.ok) return data({ ...fault, errors: form.errors }, { status: 400 });
  const answer = await moveLead(context.get(houseAccessContext), id, form.data);
  if (answer === "unknown") throw data(null, { status: 404 });
  if (answer === "not-allowed") throw data({ reason: answer }, { status: 403 });
  if (answer === "conflict") return data({ ...fault, conflict: true }, { status: 409 });
  if (answer === "reason-missing")
    return data({ ...fault, errors: { reason: "reason" } }, { status: 400 });
  const locale = context.get(localeContext);
  if (form.data.from) return redirect(addressOf("office.leads.board", locale), 303);
  return redirect(addressOf("office.lead", locale, params), 303);
}
