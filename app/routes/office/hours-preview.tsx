import { redirect } from "react-router";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { readForm } from "../form.ts";
import { posted } from "../posted.ts";
import type { Route } from "./+types/hours-preview";
import { hoursShape } from "./hours-form.ts";
import { HoursPage } from "./hours.tsx";
import { previewView } from "./hours-view.server.ts";

export function loader({ context }: Route.LoaderArgs) {
  if (!context.get(posted)) throw redirect(addressOf("office.hours", context.get(localeContext)));
}

/** Changes nothing: shows which times would follow. */
export async function action({ request, context }: Route.ActionArgs) {
  context.set(posted, true);
  const form = await readForm(request, hoursShape, ["person"]);
  return previewView(context.get(houseAccessContext), context.get(localeContext), form);
}

export default function HoursPreviewed({ actionData }: Route.ComponentProps) {
  return actionData && <HoursPage view={actionData} />;
}
