import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { z } from "zod";
import { may } from "#app/domain/organisations/permissions.ts";
import { changeSettings, organisationSettings } from "#app/domain/organisations/settings.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { Button } from "#app/ui/button.tsx";
import { Choice } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { issuesOf } from "../field-issues.ts";
import { readForm } from "../form.ts";
import type { Route } from "./+types/settings";
import { notAllowed } from "./find-measure.server.ts";

const choices = ["advise", "change"] as const;
const shape = { consultants: z.enum(choices, { message: "choose" }) };

export async function loader({ context, params }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  if (!may(access.roles, "settings.change")) throw notAllowed();
  return { ...(await organisationSettings(access)), organisationId: params.organisationId };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  if (!may(access.roles, "settings.change")) throw notAllowed();
  const form = await readForm(request, shape);
  if (!form.ok) return data(form, { status: 400 });
  const consultantsMayChange = form.data.consultants === "change";
  const answer = await changeSettings(access, { consultantsMayChange });
  if (answer === "not-allowed") throw notAllowed();
  return redirect(addressOf("workspace.settings", context.get(localeContext), params), 303);
}

export default function SettingsPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("workspace");
  const error = actionData?.errors;
  const words = (key: string) => t(`settings.error.${key as "choose"}`);
  return (
    <>
      <title>{error ? t("settings.errorTitle") : t("settings.title")}</title>
      <PageHeading size="md" title={t("settings.title")} lead={t("settings.lead")} />
      <form method="post" className="flex max-w-measure flex-col items-start gap-6">
        {error && <ErrorSummary issues={issuesOf(error, ["form", "consultants"], words)} />}
        <Choice
          name="consultants"
          legend={t("settings.consultants")}
          hint={t("settings.consultantsHint")}
          options={choices.map((value) => ({
            value,
            label: t(`settings.choice.${value}.label`),
            help: t(`settings.choice.${value}.help`),
          }))}
          chosen={[loaderData.consultantsMayChange ? "change" : "advise"]}
          {...(error?.consultants ? { error: words(error.consultants) } : {})}
        />
        <Button>{t("settings.submit")}</Button>
      </form>
    </>
  );
}
