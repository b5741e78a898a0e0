import { redirect } from "react-router";
import { endOtherSessions } from "#app/domain/identity/end-own-sessions.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { signedInContext } from "#app/middleware/session.ts";
import type { Route } from "./+types/sessions-end";

export const loader = ({ context }: Route.LoaderArgs) =>
  redirect(addressOf("security", context.get(localeContext)));

export async function action({ context }: Route.ActionArgs) {
  await endOtherSessions(context.get(signedInContext));
  return redirect(addressOf("security", context.get(localeContext)), 303);
}

export default function SessionsEnd() {
  return null;
}
