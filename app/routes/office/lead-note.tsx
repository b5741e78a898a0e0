import { data, redirect } from "react-router";
import { noteOnLead } from "#app/domain/leads/change.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { readForm } from "../form.ts";
import type { Route } from "./+types/lead-note";
import type { LeadFault } from "./lead-forms.ts";
import { noteShape } from "./lead-shapes.server.ts";
import { leadIdIn, leadView } from "./lead-view.server.ts";

export { default } from "./lead.tsx";

export const loader = ({ context, params }: Route.LoaderArgs) => leadView({ context, params });

export async function action({ request, context, params }: Route.ActionArgs) {
  const id = leadIdIn(params);
  const form = await readForm(request, noteShape);
  const fault: LeadFault = { form: "note", errors: {}, typed: form.typed, conflict: false };
  if (!form.ok) return data({ ...fault, errors: form.errors }, { status: 400 });
  const answer = await noteOnLead(context.get(houseAccessContext), id, form.data.text ?? "");
  if (answer === "unknown") throw data(null, { status: 404 });
  if (answer === "not-allowed") throw data({ reason: answer }, { status: 403 });
  return redirect(addressOf("office.lead", context.get(localeContext), params), 303);
}
