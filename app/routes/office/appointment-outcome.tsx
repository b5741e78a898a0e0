import { data, redirect } from "react-router";
import { z } from "zod";
import { outcomes, recordOutcome } from "#app/domain/booking/outcome.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { readForm } from "../form.ts";
import type { Route } from "./+types/appointment-outcome";

const shape = { outcome: z.enum(outcomes) };

const list = (context: Route.ActionArgs["context"]) =>
  addressOf("office.appointments", context.get(localeContext));

export const loader = ({ context }: Route.LoaderArgs) => redirect(list(context));

export async function action({ request, params, context }: Route.ActionArgs) {
  const id = z.uuid().safeParse(params.appointmentId);
  const form = await readForm(request, shape);
  if (!id.success) throw data(null, { status: 404 });
  if (!form.ok) throw data(null, { status: 400 });
  const access = context.get(houseAccessContext);
  if (!(await recordOutcome(access, id.data, form.data.outcome))) throw data(null, { status: 404 });
  return redirect(`${list(context)}?erfasst`, 303);
}

/** A page without content of its own: its errors look like every other page's. */
export default function AppointmentOutcome() {
  return null;
}
