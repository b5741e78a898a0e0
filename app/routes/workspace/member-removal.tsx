import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { removeMember } from "#app/domain/organisations/change-members.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { signedInContext } from "#app/middleware/session.ts";
import { requireStepUp } from "#app/middleware/step-up.ts";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/member-removal";
import { notAllowed } from "./find-measure.server.ts";
import { memberIn } from "./find-member.server.ts";

export const middleware: Route.MiddlewareFunction[] = [requireStepUp];

export async function loader({ context, params }: Route.LoaderArgs) {
  const member = await memberIn(context.get(organisationAccessContext), params.personId);
  const self = member.id === context.get(signedInContext).person.id;
  return { name: member.name, self, organisationId: params.organisationId };
}

export async function action({ context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  const { id } = await memberIn(access, params.personId);
  const answer = await removeMember(access, id);
  if (answer === "last-admin") return data({ problem: answer }, { status: 400 });
  if (answer !== "changed") throw notAllowed();
  return redirect(addressOf("workspace.members", context.get(localeContext), params), 303);
}

export default function MemberRemoval({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("members");
  const locale = useLocale();
  const members = addressOf("workspace.members", locale, {
    organisationId: loaderData.organisationId,
  });
  const title = t("removal.title", loaderData);
  return (
    <>
      <title>{actionData ? t("removal.errorTitle", loaderData) : title}</title>
      <PageHeading
        size="md"
        title={title}
        lead={t(loaderData.self ? "removal.leadSelf" : "removal.lead")}
      />
      <form method="post" className="flex max-w-measure flex-col gap-6">
        {actionData && (
          <ErrorSummary issues={[{ field: "back", message: t("form.error.last-admin") }]} />
        )}
        <ButtonRow>
          {!actionData && <Button>{t("removal.submit")}</Button>}
          <LinkButton id="back" look="secondary" href={members} soft>
            {t("removal.keep")}
          </LinkButton>
        </ButtonRow>
      </form>
    </>
  );
}
