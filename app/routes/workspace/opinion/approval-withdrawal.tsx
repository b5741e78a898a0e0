import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { withdrawApproval } from "#app/domain/workspace/opinion/approve-use-case.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { issuesOf } from "../../field-issues.ts";
import { type FieldErrors, optionalText, readForm, type Typed } from "../../form.ts";
import { useLocale } from "../../use-locale.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/approval-withdrawal";
import { findSignOff, viewedSignOff } from "./find-sign-off.server.ts";
import { SignOffHeading } from "./sign-off-heading.tsx";

export async function loader({ context, params }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const found = await findSignOff(access, params.useCaseId, context.get(localeContext));
  if (!mayIn(access, "use-case.approve")) throw notAllowed();
  return found;
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  await viewedSignOff(access, params.useCaseId);
  const form = await readForm(request, { reason: optionalText(2000) });
  if (!form.ok) return refused(form.errors, form.typed);
  const answer = await withdrawApproval(access, params.useCaseId, form.data.reason);
  if (answer === "not-allowed" || answer === "unknown") throw notAllowed();
  if (answer === "reason-missing") return refused({ reason: "why" }, form.typed);
  // Where none stands any more, the page says why.
  return redirect(addressOf("workspace.opinion", context.get(localeContext), params), 303);
}

const refused = (errors: FieldErrors, typed: Typed) => data({ errors, typed }, { status: 400 });

export default function ApprovalWithdrawal({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("opinion");
  const locale = useLocale();
  const { organisationId, useCaseId, title } = loaderData;
  const errors: FieldErrors = actionData?.errors ?? {};
  const words = (key: string) => t(`error.${key as "why"}`);
  return (
    <>
      <title>
        {actionData ? t("withdrawal.errorTitle") : `${t("withdrawal.title")} – ${title}`}
      </title>
      <SignOffHeading page={loaderData} title={t("withdrawal.title")} lead={t("withdrawal.lead")} />
      <form method="post" className="flex max-w-narrow flex-col gap-6">
        <ErrorSummary issues={issuesOf(errors, ["reason"], words)} />
        <TextArea
          name="reason"
          label={t("withdrawal.reason")}
          maxLength={2000}
          defaultValue={actionData?.typed.reason}
          {...(errors.reason ? { error: words(errors.reason) } : {})}
        />
        <ButtonRow>
          <Button>{t("withdrawal.submit")}</Button>
          <LinkButton
            look="secondary"
            href={addressOf("workspace.opinion", locale, { organisationId, useCaseId })}
            soft
          >
            {t("withdrawal.keep")}
          </LinkButton>
        </ButtonRow>
      </form>
    </>
  );
}
