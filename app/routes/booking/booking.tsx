import { localeContext } from "#app/middleware/locale.ts";
import { posted } from "../posted.ts";
import type { Route } from "./+types/booking";
import { typedIn } from "./booking-form.ts";
import { BookingPage } from "./booking-page.tsx";
import { bookingView } from "./booking-view.server.ts";

export const handle = { script: "/live-times.js" };

export async function loader({ context }: Route.LoaderArgs) {
  return context.get(posted) ? null : bookingView(context.get(localeContext), {});
}

/** Changes nothing: shows other days or takes over what a report knows, and keeps what was typed. */
export async function action({ request, context }: Route.ActionArgs) {
  context.set(posted, true);
  return bookingView(context.get(localeContext), { typed: await typedIn(request) });
}

export default function Booking({ loaderData, actionData }: Route.ComponentProps) {
  const view = actionData ?? loaderData;
  return view && <BookingPage view={view} />;
}
