import { data, redirect } from "react-router";
import { releaseAddress } from "#app/domain/leads/release.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import type { Route } from "./+types/lead-release";
import { leadIdIn } from "./lead-view.server.ts";

export const loader = ({ context }: Route.LoaderArgs) =>
  redirect(addressOf("office.leads", context.get(localeContext)));

/** Mails may go out to the lead's address again. */
export async function action({ context, params }: Route.ActionArgs) {
  const answer = await releaseAddress(context.get(houseAccessContext), leadIdIn(params));
  if (answer === "unknown") throw data(null, { status: 404 });
  if (answer === "not-allowed") throw data({ reason: answer }, { status: 403 });
  return redirect(addressOf("office.lead", context.get(localeContext), params), 303);
}

/** A page without content of its own: its errors look like every other page's. */
export default function LeadRelease() {
  return null;
}
