import { data, redirect } from "react-router";
import { z } from "zod";
import { endOwnSession } from "#app/domain/identity/end-own-sessions.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { signedInContext } from "#app/middleware/session.ts";
import type { Route } from "./+types/session-end";

export const loader = ({ context }: Route.LoaderArgs) =>
  redirect(addressOf("security", context.get(localeContext)));

export async function action({ params, context }: Route.ActionArgs) {
  const id = z.uuid().safeParse(params.sessionId);
  if (!id.success || !(await endOwnSession(context.get(signedInContext), id.data)))
    throw data(null, { status: 404 });
  return redirect(addressOf("security", context.get(localeContext)), 303);
}

export default function SessionEnd() {
  return null;
}
