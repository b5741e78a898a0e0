import { useTranslation } from "react-i18next";
import { data } from "react-router";
import { z } from "zod";
import { removePasskey } from "#app/domain/identity/change-methods.server.ts";
import { ownSignIns } from "#app/domain/identity/sign-ins-view.server.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { signedInContext } from "#app/middleware/session.ts";
import { requireStepUp } from "#app/middleware/step-up.ts";
import type { Route } from "./+types/passkey-removal";
import { afterChange } from "./after-change.server.ts";
import { RemovalForm } from "./removal-form.tsx";

export const middleware: Route.MiddlewareFunction[] = [requireStepUp];

export async function loader({ params, context }: Route.LoaderArgs) {
  const { passkeys } = await ownSignIns(context.get(signedInContext));
  const passkey = passkeys.find(({ id }) => id === params.passkeyId);
  if (!passkey) throw data(null, { status: 404 });
  return { name: passkey.name };
}

export async function action({ params, context }: Route.ActionArgs) {
  const id = z.uuid().safeParse(params.passkeyId);
  if (!id.success) throw data(null, { status: 404 });
  const changed = await removePasskey(context.get(signedInContext), id.data);
  return afterChange(changed, context.get(localeContext));
}

export default function PasskeyRemoval({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("security");
  return (
    <RemovalForm
      title={t("removal.passkey", loaderData)}
      lead={t("removal.passkeyLead")}
      refused={actionData !== undefined}
    />
  );
}
