import { redirect } from "react-router";
import { signedIn } from "#app/domain/identity/sessions.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { browserCookie, sessionCookie } from "#app/middleware/session.ts";
import { landing } from "../landing.server.ts";

/** Gives the browser its session and leads on: after a first set-up to the recovery codes, else to where one belongs. */
export async function welcome(token: string, locale: Locale, first: boolean): Promise<Response> {
  const headers = new Headers();
  headers.append("Set-Cookie", await sessionCookie.serialize(token));
  headers.append("Set-Cookie", await browserCookie.serialize("", { maxAge: 0 }));
  const session = first ? undefined : await signedIn(token);
  const next = session ? await landing(session, locale) : addressOf("security.codes", locale);
  return redirect(next, { status: 303, headers });
}
