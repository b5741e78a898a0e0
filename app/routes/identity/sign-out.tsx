import { redirect } from "react-router";
import { endSession } from "#app/domain/identity/sessions.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { sessionCookie, tokenIn } from "#app/middleware/session.ts";
import type { Route } from "./+types/sign-out";

export const loader = ({ context }: Route.LoaderArgs) =>
  redirect(addressOf("sign-in", context.get(localeContext)));

export async function action({ request, context }: Route.ActionArgs) {
  const token = await tokenIn(request, sessionCookie);
  if (token) await endSession(token);
  const headers = new Headers({ "Clear-Site-Data": '"cache", "cookies", "storage"' });
  headers.append("Set-Cookie", await sessionCookie.serialize("", { maxAge: 0 }));
  return redirect(addressOf("sign-in", context.get(localeContext)), { status: 303, headers });
}

export default function SignOut() {
  return null;
}
