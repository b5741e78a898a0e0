import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { z } from "zod";
import { signInByPasskey } from "#app/domain/identity/passkey-sign-in.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { deviceIn } from "#app/middleware/device.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { readForm } from "../form.ts";
import { posted } from "../posted.ts";
import type { Route } from "./+types/sign-in-passkey";
import { PasskeyRefused } from "./passkey-refused.tsx";
import { welcome } from "./signed-in.server.ts";

export const loader = ({ context }: Route.LoaderArgs) =>
  context.get(posted) ? null : redirect(addressOf("sign-in", context.get(localeContext)));

/** Says the same of an unknown passkey, a wrong answer and a disabled person. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, { passkey: z.string().max(40_000) });
  const token = form.ok
    ? await signInByPasskey(form.data.passkey, deviceIn(request, context))
    : undefined;
  if (token) return welcome(token, context.get(localeContext), false);
  context.set(posted, true);
  return data(null, { status: 400 });
}

export default function SignInPasskey() {
  const { t } = useTranslation("security");
  return (
    <PasskeyRefused
      title={t("passkeyRefused.signIn")}
      lead={t("passkeyRefused.signInLead")}
      back="sign-in"
    />
  );
}
