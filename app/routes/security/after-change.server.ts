import { data, redirect } from "react-router";
import type { Changed } from "#app/domain/identity/change-methods.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { sessionCookie } from "#app/middleware/session.ts";

/** Gives the browser the session's new token, or says why nothing changed. */
export async function afterChange<Refusal extends string>(
  changed: Changed<Refusal>,
  locale: Locale,
) {
  if (changed.answer === "changed" && "sessionToken" in changed)
    return redirect(addressOf("security", locale), {
      status: 303,
      headers: { "Set-Cookie": await sessionCookie.serialize(changed.sessionToken) },
    });
  if (changed.answer === "gone") throw redirect(addressOf("sign-in", locale), 303);
  if (changed.answer === "unknown") throw data(null, { status: 404 });
  return data({ problem: changed.answer as Exclude<Refusal, "unknown"> }, { status: 400 });
}
