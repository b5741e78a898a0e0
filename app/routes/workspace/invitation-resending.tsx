import { data, redirect } from "react-router";
import { resendInvitation } from "#app/domain/organisations/invite-member.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { requireStepUp } from "#app/middleware/step-up.ts";
import type { Route } from "./+types/invitation-resending";
import { invitationIn } from "./find-member.server.ts";

export const middleware: Route.MiddlewareFunction[] = [requireStepUp];

export async function loader({ context, params }: Route.LoaderArgs) {
  await invitationIn(context.get(organisationAccessContext), params.invitationId);
  return redirect(addressOf("workspace.members", context.get(localeContext), params));
}

export async function action({ context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  const answer = await resendInvitation(access, await invitationIn(access, params.invitationId));
  if (answer === "unknown") throw data(null, { status: 404 });
  if (answer === "later") throw data(null, { status: 429 });
  return redirect(addressOf("workspace.members", context.get(localeContext), params), 303);
}

export default function InvitationResending() {
  return null;
}
