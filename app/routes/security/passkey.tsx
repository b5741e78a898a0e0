import { useTranslation } from "react-i18next";
import { data } from "react-router";
import { z } from "zod";
import { addPasskey } from "#app/domain/identity/change-methods.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { deviceIn } from "#app/middleware/device.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { signedInContext } from "#app/middleware/session.ts";
import { requireStepUpToOpen } from "#app/middleware/step-up.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { line, readForm } from "../form.ts";
import { PasskeyButton, usePasskeys } from "../passkey-button.tsx";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/passkey";
import { afterChange } from "./after-change.server.ts";

export const middleware: Route.MiddlewareFunction[] = [requireStepUpToOpen];

export const handle = { scripts: true };

const shape = { name: line(80), passkey: z.string().max(40_000) };

export const loader = ({ request, context }: Route.LoaderArgs) => ({
  device: deviceIn(request, context).name ?? "",
});

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, shape);
  if (!form.ok)
    return data(
      { problem: form.errors.name ? ("name" as const) : ("wrong" as const) },
      { status: 400 },
    );
  const { name, passkey: response } = form.data;
  const changed = await addPasskey(context.get(signedInContext), { name, response });
  return afterChange(changed, context.get(localeContext));
}

/** A further passkey: this device, a phone nearby or a security key. */
export default function AddPasskey({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("security");
  const locale = useLocale();
  const able = usePasskeys();
  const error = actionData && t(`passkey.error.${actionData.problem}`);
  return (
    <QuietSite action={<a href={addressOf("security", locale)}>{t("back")}</a>}>
      <title>{error ? t("passkey.errorTitle") : t("passkey.title")}</title>
      <PageHeading size="md" title={t("passkey.title")} lead={t("passkey.lead")} />
      <form method="post" className="mt-8 flex flex-col gap-6">
        {error && <ErrorSummary issues={[{ field: "name", message: error }]} />}
        <Field
          name="name"
          label={t("passkey.name")}
          hint={t("passkey.nameHint")}
          defaultValue={loaderData.device}
          maxLength={80}
        />
        <PasskeyButton purpose="addition" field="passkey">
          {t("passkey.submit")}
        </PasskeyButton>
        {!able && (
          <Notice tone="caution">
            <p>{t("passkey.unable")}</p>
          </Notice>
        )}
      </form>
    </QuietSite>
  );
}
