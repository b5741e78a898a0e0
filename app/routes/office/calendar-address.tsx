import { data, redirect } from "react-router";
import { z } from "zod";
import { addCalendarAddress } from "#app/domain/booking/busy-sources.server.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { optionalLine, readForm } from "../form.ts";
import { posted } from "../posted.ts";
import type { Route } from "./+types/calendar-address";
import { CalendarsPage } from "./calendars-page.tsx";
import { calendarsView } from "./calendars-view.server.ts";

const shape = {
  address: z.string("not-allowed").max(2_000, "tooLong"),
  addressName: optionalLine(200),
};

export function loader({ context }: Route.LoaderArgs) {
  const list = addressOf("office.calendars", context.get(localeContext));
  if (!context.get(posted)) throw redirect(list);
}

/** The address itself is never shown again, not even in a form with a mistake. */
export async function action({ request, context }: Route.ActionArgs) {
  context.set(posted, true);
  const [access, locale] = [context.get(houseAccessContext), context.get(localeContext)];
  const form = await readForm(request, shape);
  const errors = form.ok ? await refusal(access, form.data) : form.errors;
  if (!errors) return redirect(addressOf("office.calendars", locale), 303);
  const typed = { addressName: form.typed.addressName ?? "" };
  return data(await calendarsView(access, locale, typed, errors), { status: 400 });
}

type Given = { address: string; addressName: string | null };

async function refusal(access: HouseAccess, { address, addressName: name }: Given) {
  const reason = await addCalendarAddress(access, { address, name });
  return reason && { address: reason };
}

export default function CalendarAddress({ actionData }: Route.ComponentProps) {
  return actionData && <CalendarsPage view={actionData} />;
}
