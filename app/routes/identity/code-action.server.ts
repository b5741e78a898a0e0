import { data, redirect } from "react-router";
import { z } from "zod";
import { answerCode } from "#app/domain/identity/sign-in.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { browserCookie, sessionCookie, tokenIn } from "#app/middleware/session.ts";
import { readForm } from "../form.ts";

const shape = {
  code: z
    .string({ message: "format" })
    .transform((text) => text.replace(/\s/g, ""))
    .pipe(z.string().regex(/^\d{6}$/, "format")),
};

/** Takes the six digits, for a first set-up and for every later sign-in alike. */
export async function takeCode(request: Request, locale: Locale) {
  const form = await readForm(request, shape);
  if (!form.ok) return data({ problem: "format" as const }, { status: 400 });
  const taken = await answerCode(await tokenIn(request, browserCookie), form.data.code);
  if (taken.answer === "none") throw redirect(addressOf("sign-in", locale), 303);
  if (taken.answer !== "ok")
    return data({ problem: taken.answer }, { status: taken.answer === "later" ? 429 : 400 });
  const headers = new Headers();
  headers.append("Set-Cookie", await sessionCookie.serialize(taken.sessionToken));
  headers.append("Set-Cookie", await browserCookie.serialize("", { maxAge: 0 }));
  return redirect(addressOf("office.leads", locale), { status: 303, headers });
}
