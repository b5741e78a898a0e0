import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { inviteMember } from "#app/domain/organisations/invite-member.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { membersOf } from "#app/domain/organisations/members.server.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { formatDate } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { requireStepUp } from "#app/middleware/step-up.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { emailField, line, readForm } from "../form.ts";
import type { Route } from "./+types/members";
import { notAllowed } from "./find-measure.server.ts";
import { InvitationList } from "./invitation-list.tsx";
import { InviteForm } from "./invite-form.tsx";
import { standingOf, standingShape } from "./member-form.server.ts";
import { MemberList } from "./member-list.tsx";

export const middleware: Route.MiddlewareFunction[] = [requireStepUp];

const shape = { name: line(200), email: emailField, ...standingShape };

export async function loader({ context }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  return shown(access, context.get(localeContext));
}

async function shown(access: OrganisationAccess, locale: Locale) {
  const found = await membersOf(access);
  if (!found) throw notAllowed();
  const day = (text: string | null) => text && formatDate(new Date(`${text}T12:00:00Z`), locale);
  return {
    organisationId: access.organisationId,
    members: found.members.map((one) => ({ ...one, until: day(one.guestUntil) })),
    invitations: found.invitations.map((one) => ({
      ...one,
      valid: formatDate(one.expiresAt, locale),
    })),
  };
}

export type MembersShown = Awaited<ReturnType<typeof shown>>;

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  if (!may(access.roles, "members.manage")) throw notAllowed();
  const locale = context.get(localeContext);
  const form = await readForm(request, shape);
  if (!form.ok) return data(form, { status: 400 });
  const { name, email } = form.data;
  const invitee = { name, email, language: locale, ...standingOf(form.data) };
  const answer = await inviteMember(access, invitee);
  if (answer === "invited") return redirect(addressOf("workspace.members", locale, params), 303);
  if (answer === "not-allowed") throw notAllowed();
  const field = answer === "impossible" ? "roles" : "email";
  return data({ ...form, errors: { [field]: answer } }, { status: answer === "later" ? 429 : 400 });
}

/** Who belongs to the client, who is invited, and the form that invites. */
export default function MembersPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("members");
  return (
    <>
      <title>{actionData ? t("errorTitle") : t("title")}</title>
      <PageHeading size="md" title={t("title")} lead={t("lead")} />
      <MemberList {...loaderData} />
      <InvitationList {...loaderData} />
      <InviteForm
        errors={actionData?.errors ?? {}}
        typed={actionData?.typed ?? {}}
        ticked={actionData?.ticked ?? {}}
      />
    </>
  );
}
