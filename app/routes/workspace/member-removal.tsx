import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { z } from "zod";
import { ownedBy, removeMember } from "#app/domain/workspace/leave.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { signedInContext } from "#app/middleware/session.ts";
import { requireStepUp } from "#app/middleware/step-up.ts";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { Select } from "#app/ui/select.tsx";
import { readForm } from "../form.ts";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/member-removal";
import { notAllowed } from "./find-measure.server.ts";
import { memberIn } from "./find-member.server.ts";

export const middleware: Route.MiddlewareFunction[] = [requireStepUp];

export async function loader({ context, params }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const { id, name } = await memberIn(access, params.personId);
  const self = id === context.get(signedInContext).person.id;
  return { name, self, organisationId: params.organisationId, ...(await ownedBy(access, id)) };
}

/** A person's id, or nothing: nobody takes over. */
const shape = { successor: z.union([z.literal(""), z.uuid()], "not-a-successor").default("") };

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  const { id } = await memberIn(access, params.personId);
  const form = await readForm(request, shape);
  if (!form.ok) return data({ problem: "not-a-successor" as const }, { status: 400 });
  const answer = await removeMember(access, id, form.data.successor || null);
  if (answer === "last-admin" || answer === "not-a-successor")
    return data({ problem: answer }, { status: 400 });
  if (answer !== "changed") throw notAllowed();
  return redirect(addressOf("workspace.members", context.get(localeContext), params), 303);
}

export default function MemberRemoval({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("members");
  const locale = useLocale();
  const members = addressOf("workspace.members", locale, {
    organisationId: loaderData.organisationId,
  });
  const { measures, successors } = loaderData;
  const problem = actionData?.problem;
  const last = problem === "last-admin";
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
        {problem && (
          <ErrorSummary
            issues={[{ field: last ? "back" : "successor", message: t(`form.error.${problem}`) }]}
          />
        )}
        {measures > 0 && !last && (
          <Select
            name="successor"
            label={t("removal.successor", { count: measures })}
            placeholder={t("removal.nobody")}
            options={successors.map(({ id, name }) => ({ value: id, label: name }))}
            hint={t("removal.owns", { count: measures, name: loaderData.name })}
            optional
            {...(problem ? { error: t(`form.error.${problem}`) } : {})}
          />
        )}
        <ButtonRow>
          {!last && <Button>{t("removal.submit")}</Button>}
          <LinkButton id="back" look="secondary" href={members} soft>
            {t("removal.keep")}
          </LinkButton>
        </ButtonRow>
      </form>
    </>
  );
}
