import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { changeMember } from "#app/domain/organisations/change-members.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { requireStepUp } from "#app/middleware/step-up.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { issuesOf } from "../field-issues.ts";
import { type FieldErrors, readForm } from "../form.ts";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/member";
import { notAllowed } from "./find-measure.server.ts";
import { memberIn } from "./find-member.server.ts";
import { standingOf, standingShape } from "./member-form.server.ts";
import { StandingFields } from "./standing-fields.tsx";

export const middleware: Route.MiddlewareFunction[] = [requireStepUp];

export async function loader({ context, params }: Route.LoaderArgs) {
  const member = await memberIn(context.get(organisationAccessContext), params.personId);
  return { member, organisationId: params.organisationId };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  const { id } = await memberIn(access, params.personId);
  const form = await readForm(request, standingShape);
  if (!form.ok) return data(form, { status: 400 });
  const answer = await changeMember(access, id, standingOf(form.data));
  if (answer === "not-allowed" || answer === "unknown") throw notAllowed();
  const errors: FieldErrors = { roles: answer };
  if (answer !== "changed") return data({ ...form, errors }, { status: 400 });
  return redirect(addressOf("workspace.members", context.get(localeContext), params), 303);
}

export default function MemberPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("members");
  const locale = useLocale();
  const { member, organisationId } = loaderData;
  const errors = actionData?.errors ?? {};
  const words = (key: string) => t(`form.error.${key as "email"}`);
  const wrong = (field: string) => (errors[field] ? { error: words(errors[field]) } : {});
  const title = t("member.title", member);
  return (
    <>
      <title>{actionData ? t("member.errorTitle", member) : title}</title>
      <Breadcrumbs
        crumbs={[
          { href: addressOf("workspace.members", locale, { organisationId }), label: t("title") },
          { label: member.name },
        ]}
      />
      <PageHeading size="md" title={title} lead={t("member.lead")} />
      <form id="form" method="post" className="flex max-w-measure flex-col gap-6">
        <ErrorSummary issues={issuesOf(errors, ["form", "roles", "guestUntil"], words)} />
        <StandingFields
          chosen={actionData?.ticked.roles ?? member.roles}
          guestUntil={actionData?.typed.guestUntil ?? member.guestUntil ?? ""}
          wrong={wrong}
        />
        <div>
          <Button>{t("member.submit")}</Button>
        </div>
      </form>
    </>
  );
}
