import { data, redirect } from "react-router";
import { z } from "zod";
import { setShutOut } from "#app/domain/organisations/house-people.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { administratorContext } from "#app/middleware/administrator.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { requireStepUp } from "#app/middleware/step-up.ts";
import { readForm } from "../form.ts";
import type { Route } from "./+types/person-access";
import { personIn } from "./find-person.server.ts";

export const middleware: Route.MiddlewareFunction[] = [requireStepUp];

export async function loader({ context, params }: Route.LoaderArgs) {
  await personIn(context.get(administratorContext), params.personId);
  return redirect(addressOf("office.people", context.get(localeContext)));
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(administratorContext);
  const { id } = await personIn(access, params.personId);
  const form = await readForm(request, { state: z.enum(["open", "shut"]) });
  if (!form.ok) throw data(null, { status: 400 });
  const answer = await setShutOut(access, id, form.data.state === "shut");
  if (answer !== "done") throw data({ reason: "not-allowed" }, { status: 403 });
  return redirect(addressOf("office.people", context.get(localeContext)), 303);
}

export default function PersonAccess() {
  return null;
}
