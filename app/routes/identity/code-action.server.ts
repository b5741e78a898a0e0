import { data, redirect, type RouterContextProvider } from "react-router";
import { z } from "zod";
import { limits } from "#app/domain/identity/limits.server.ts";
import { signedIn } from "#app/domain/identity/sessions.server.ts";
import { answerCode, secondStep } from "#app/domain/identity/sign-in.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { browserCookie, sessionCookie, tokenIn } from "#app/middleware/session.ts";
import { readForm } from "../form.ts";
import { landing } from "../landing.server.ts";
import { posted } from "../posted.ts";

const shape = {
  code: z
    .string({ message: "format" })
    .transform((text) => text.replace(/\s/g, ""))
    .pipe(z.string().regex(/^\d{6}$/, "format")),
};

const tooMany = {
  status: 429,
  headers: { "Retry-After": String(limits["code.person"].duration) },
};

/** Takes the six digits, for a first set-up and for every later sign-in alike. */
export async function takeCode(request: Request, context: Readonly<RouterContextProvider>) {
  const locale = context.get(localeContext);
  const form = await readForm(request, shape);
  if (!form.ok) return data({ problem: "format" as const }, { status: 400 });
  const browserToken = await tokenIn(request, browserCookie);
  const taken = await answerCode(browserToken, form.data.code);
  if (taken.answer === "none") throw redirect(addressOf("sign-in", locale), 303);
  if (taken.answer === "later") return data({ problem: taken.answer }, tooMany);
  if (taken.answer === "wrong") {
    const spent = (await secondStep(browserToken)).step === "none";
    context.set(posted, spent);
    return data({ problem: spent ? ("spent" as const) : taken.answer }, { status: 400 });
  }
  const headers = new Headers();
  headers.append("Set-Cookie", await sessionCookie.serialize(taken.sessionToken));
  headers.append("Set-Cookie", await browserCookie.serialize("", { maxAge: 0 }));
  const session = await signedIn(taken.sessionToken);
  const next = session ? await landing(session, locale) : addressOf("sign-in", locale);
  return redirect(next, { status: 303, headers });
}
