import { useTranslation } from "react-i18next";
import { encode } from "uqr";
import { renewApp } from "#app/domain/identity/change-methods.server.ts";
import { appToSetUp } from "#app/domain/identity/app-to-set-up.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { signedInContext } from "#app/middleware/session.ts";
import { requireStepUpToOpen } from "#app/middleware/step-up.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { AppSteps } from "../app-steps.tsx";
import { line, readForm } from "../form.ts";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/app";
import { afterChange } from "./after-change.server.ts";

export const middleware: Route.MiddlewareFunction[] = [requireStepUpToOpen];

export async function loader({ context }: Route.LoaderArgs) {
  const { setUp, known } = await appToSetUp(context.get(signedInContext));
  return { typed: setUp.typed, known, code: encode(setUp.uri, { border: 2 }).data };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, { code: line(20) });
  const code = form.ok ? form.data.code.replace(/\s/g, "") : "";
  return afterChange(
    await renewApp(context.get(signedInContext), code),
    context.get(localeContext),
  );
}

/** A new authenticator app; the old one works until the new one has shown a right code. */
export default function AppPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("security");
  const identity = useTranslation("identity").t;
  const locale = useLocale();
  const error = actionData && t("app.wrong");
  const title = t(loaderData.known ? "app.renewTitle" : "app.addTitle");
  return (
    <QuietSite action={<a href={addressOf("security", locale)}>{t("back")}</a>}>
      <title>{error ? t("app.errorTitle") : title}</title>
      <PageHeading
        size="md"
        title={title}
        lead={t(loaderData.known ? "app.renewLead" : "app.addLead")}
      />
      <AppSteps typed={loaderData.typed} code={loaderData.code} />
      <form method="post" className="mt-8 flex flex-col gap-6">
        {error && <ErrorSummary issues={[{ field: "code", message: error }]} />}
        <Field
          name="code"
          type="code"
          label={identity("code.label")}
          hint={identity("code.hint")}
          maxLength={10}
          {...(error ? { error } : {})}
        />
        <div>
          <Button>{t("app.submit")}</Button>
        </div>
      </form>
    </QuietSite>
  );
}
