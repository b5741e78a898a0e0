import { data, redirect } from "react-router";
import { z } from "zod";
import { removeSource } from "#app/domain/booking/busy-sources.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { readForm } from "../form.ts";
import type { Route } from "./+types/calendar-removal";

const list = (context: Route.ActionArgs["context"]) =>
  addressOf("office.calendars", context.get(localeContext));

export const loader = ({ context }: Route.LoaderArgs) => redirect(list(context));

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, { source: z.uuid() });
  const removed =
    form.ok && (await removeSource(context.get(houseAccessContext), form.data.source));
  if (!removed) throw data(null, { status: 404 });
  return redirect(list(context), 303);
}

/** A page without content of its own: its errors look like every other page's. */
export default function CalendarRemoval() {
  return null;
}
