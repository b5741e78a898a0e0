import { data, redirect } from "react-router";
import { z } from "zod";
import { cancelFromOffice } from "#app/domain/booking/cancel.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { readForm } from "../form.ts";
import type { Route } from "./+types/appointment-cancellation";

const shape = { note: z.string().trim().max(1000).optional() };

const list = (context: Route.ActionArgs["context"]) =>
  addressOf("office.appointments", context.get(localeContext));

export const loader = ({ context }: Route.LoaderArgs) => redirect(list(context));

export async function action({ request, params, context }: Route.ActionArgs) {
  const id = z.uuid().safeParse(params.appointmentId);
  const form = await readForm(request, shape, ["note"]);
  const note = (form.ok && form.data.note) || null;
  const cancelled =
    id.success && (await cancelFromOffice(context.get(houseAccessContext), id.data, note));
  if (!cancelled) throw data(null, { status: 404 });
  return redirect(`${list(context)}?cancelled`, 303);
}

/** A page without content of its own: its errors look like every other page's. */
export default function AppointmentCancellation() {
  return null;
}
