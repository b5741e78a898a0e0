import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { z } from "zod";
import { setUpPasskey } from "#app/domain/identity/passkey-sign-in.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { deviceIn } from "#app/middleware/device.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { browserCookie, tokenIn } from "#app/middleware/session.ts";
import { readForm } from "../form.ts";
import { posted } from "../posted.ts";
import type { Route } from "./+types/sign-in-set-up-passkey";
import { PasskeyRefused } from "./passkey-refused.tsx";
import { welcome } from "./signed-in.server.ts";

export const loader = ({ context }: Route.LoaderArgs) =>
  context.get(posted) ? null : redirect(addressOf("sign-in.set-up", context.get(localeContext)));

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, { passkey: z.string().max(40_000) });
  const device = deviceIn(request, context);
  const made = form.ok && { name: device.name ?? "Passkey", response: form.data.passkey };
  const token = made && (await setUpPasskey(await tokenIn(request, browserCookie), made, device));
  if (token) return welcome(token, context.get(localeContext), true);
  context.set(posted, true);
  return data(null, { status: 400 });
}

export default function SignInSetUpPasskey() {
  const { t } = useTranslation("security");
  return (
    <PasskeyRefused
      title={t("passkeyRefused.setUp")}
      lead={t("passkeyRefused.setUpLead")}
      back="sign-in.set-up"
    />
  );
}
