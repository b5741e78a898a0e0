import { useTranslation } from "react-i18next";
import { data } from "react-router";
import { removeApp } from "#app/domain/identity/change-methods.server.ts";
import { ownSignIns } from "#app/domain/identity/sign-ins-view.server.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { signedInContext } from "#app/middleware/session.ts";
import { requireStepUp } from "#app/middleware/step-up.ts";
import type { Route } from "./+types/app-removal";
import { afterChange } from "./after-change.server.ts";
import { RemovalForm } from "./removal-form.tsx";

export const middleware: Route.MiddlewareFunction[] = [requireStepUp];

export async function loader({ context }: Route.LoaderArgs) {
  const { appSince } = await ownSignIns(context.get(signedInContext));
  if (!appSince) throw data(null, { status: 404 });
  return null;
}

export const action = async ({ context }: Route.ActionArgs) =>
  afterChange(await removeApp(context.get(signedInContext)), context.get(localeContext));

export default function AppRemoval({ actionData }: Route.ComponentProps) {
  const { t } = useTranslation("security");
  return (
    <RemovalForm
      title={t("removal.app")}
      lead={t("removal.appLead")}
      refused={actionData !== undefined}
    />
  );
}
