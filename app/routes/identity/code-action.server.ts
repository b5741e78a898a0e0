import { data, redirect, type RouterContextProvider } from "react-router";
import { z } from "zod";
import type { Device } from "#app/domain/identity/device.ts";
import { limits } from "#app/domain/identity/limits.server.ts";
import {
  answerCode,
  answerRecoveryCode,
  type CodeAnswer,
  secondStep,
} from "#app/domain/identity/second-step.server.ts";
import { readRecoveryCode } from "#app/domain/identity/recovery-codes.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { deviceIn } from "#app/middleware/device.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { browserCookie, tokenIn } from "#app/middleware/session.ts";
import { readForm } from "../form.ts";
import { posted } from "../posted.ts";
import { welcome } from "./signed-in.server.ts";

const appCode = z
  .string({ message: "format" })
  .transform((text) => text.replace(/\s/g, ""))
  .pipe(z.string().regex(/^\d{6}$/, "format"));

const recoveryCode = z
  .string({ message: "format" })
  .max(80, "format")
  .refine((text) => readRecoveryCode(text) !== undefined, "format");

const tooMany = {
  status: 429,
  headers: { "Retry-After": String(limits["code.person"].duration) },
};

type Answer = (browser: string | undefined, code: string, device: Device) => Promise<CodeAnswer>;

/** Takes the six digits, for a first set-up and for every later sign-in alike. */
export const takeCode = (request: Request, context: Readonly<RouterContextProvider>) =>
  take(request, context, appCode, answerCode);

/** Takes a recovery code in the place of the six digits. */
export const takeRecoveryCode = (request: Request, context: Readonly<RouterContextProvider>) =>
  take(request, context, recoveryCode, answerRecoveryCode);

async function take(
  request: Request,
  context: Readonly<RouterContextProvider>,
  code: typeof appCode | typeof recoveryCode,
  answer: Answer,
) {
  const locale = context.get(localeContext);
  const form = await readForm(request, { code });
  if (!form.ok) return data({ problem: "format" as const }, { status: 400 });
  const browserToken = await tokenIn(request, browserCookie);
  const taken = await answer(browserToken, form.data.code, deviceIn(request, context));
  if (taken.answer === "none") throw redirect(addressOf("sign-in", locale), 303);
  if (taken.answer === "later") return data({ problem: taken.answer }, tooMany);
  if (taken.answer === "ok") return welcome(taken.sessionToken, locale, taken.first);
  const spent = (await secondStep(browserToken)).step === "none";
  context.set(posted, spent);
  return data({ problem: spent ? ("spent" as const) : taken.answer }, { status: 400 });
}
