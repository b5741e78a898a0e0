import { data, redirect } from "react-router";
import { addCalendarFile } from "#app/domain/booking/busy-sources.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { posted } from "../posted.ts";
import type { Route } from "./+types/calendars";
import { readCalendarForm } from "./calendar-form.server.ts";
import { CalendarsPage } from "./calendars-page.tsx";
import { calendarsView } from "./calendars-view.server.ts";

export async function loader({ context }: Route.LoaderArgs) {
  if (context.get(posted)) return undefined;
  return calendarsView(context.get(houseAccessContext), context.get(localeContext));
}

export async function action({ request, context }: Route.ActionArgs) {
  context.set(posted, true);
  const [access, locale] = [context.get(houseAccessContext), context.get(localeContext)];
  const form = await readCalendarForm(request);
  const file = form.ok ? await addCalendarFile(access, form.data) : undefined;
  const errors = form.ok ? (file ? { file } : undefined) : form.errors;
  if (errors) return data(await calendarsView(access, locale, form.typed, errors), { status: 400 });
  return redirect(addressOf("office.calendars", locale), 303);
}

export default function Calendars({ loaderData, actionData }: Route.ComponentProps) {
  const view = actionData ?? loaderData;
  return view && <CalendarsPage view={view} />;
}
