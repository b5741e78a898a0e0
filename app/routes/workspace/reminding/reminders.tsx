import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { z } from "zod";
import {
  chooseReminders,
  reminderChoice,
  reminderChoices,
} from "#app/domain/workspace/reminding/choice.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { Button } from "#app/ui/button.tsx";
import { Choice } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { issuesOf } from "../../field-issues.ts";
import { readForm } from "../../form.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/reminders";

const shape = {
  choice: z.enum(reminderChoices, { message: "choose" }),
  mentions: z.literal("yes").optional(),
};

export async function loader({ context }: Route.LoaderArgs) {
  const wish = await reminderChoice(context.get(organisationAccessContext));
  if (!wish) throw notAllowed();
  return { ...wish, choices: reminderChoices };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  if (!(await reminderChoice(access))) throw notAllowed();
  const form = await readForm(request, shape, ["mentions"]);
  if (!form.ok) return data(form, { status: 400 });
  const { choice, mentions } = form.data;
  await chooseReminders(access, { choice, mentions: mentions === "yes" });
  return redirect(addressOf("workspace.reminders", context.get(localeContext), params), 303);
}

/** How one wants to be reminded by this client. */
export default function RemindersPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("reminders");
  const errors = actionData?.errors;
  const mentions = actionData ? actionData.ticked.mentions?.length : loaderData.mentions;
  const words = (key: string) => t(`error.${key as "choose"}`);
  return (
    <>
      <title>{errors ? t("errorTitle") : t("title")}</title>
      <PageHeading size="md" title={t("title")} lead={t("lead")} />
      <form method="post" className="flex max-w-measure flex-col items-start gap-6">
        {errors && <ErrorSummary issues={issuesOf(errors, ["form", "choice"], words)} />}
        <Choice
          name="choice"
          legend={t("legend")}
          options={loaderData.choices.map((value) => ({
            value,
            label: t(`choice.${value}.label`),
            help: t(`choice.${value}.help`),
          }))}
          chosen={[actionData?.typed.choice ?? loaderData.choice]}
          {...(errors?.choice ? { error: words(errors.choice) } : {})}
        />
        <Choice
          name="mentions"
          type="checkbox"
          legend={t("mentions.legend")}
          options={[{ value: "yes", label: t("mentions.label"), help: t("mentions.help") }]}
          chosen={mentions ? ["yes"] : []}
        />
        <p className="text-ink-2">{t("always")}</p>
        <Button>{t("submit")}</Button>
      </form>
    </>
  );
}
