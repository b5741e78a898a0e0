import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import {
  acceptInvitation,
  lookAtInvitation,
} from "#app/domain/organisations/invitations.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { browserCookie } from "#app/middleware/session.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { linkStatus } from "../link-status.ts";
import { posted } from "../posted.ts";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/invitation";
import { OpenInvitation } from "./open-invitation.tsx";

/** GET and HEAD only look: mail scanners follow links, so nothing is accepted before the button is pressed. */
export async function loader({ params, context }: Route.LoaderArgs) {
  if (context.get(posted)) return { state: "unknown" as const };
  const look = await lookAtInvitation(params.token);
  return data(look, { status: linkStatus(look.state) });
}

export async function action({ params, context }: Route.ActionArgs) {
  context.set(posted, true);
  const answer = await acceptInvitation(params.token);
  if (answer.state !== "accepted")
    return data({ state: answer.state }, { status: linkStatus(answer.state) });
  const headers = { "Set-Cookie": await browserCookie.serialize(answer.browserToken) };
  return redirect(addressOf("sign-in.code", context.get(localeContext)), { status: 303, headers });
}

export default function InvitationPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("identity");
  const locale = useLocale();
  const look = actionData ?? loaderData;
  if (look.state === "open") return <OpenInvitation {...look.invitation} />;
  return (
    <QuietSite>
      <title>{[t(`invitation.${look.state}.title`), t("signIn.title")].join(" – ")}</title>
      <PageHeading
        size="md"
        title={t(`invitation.${look.state}.title`)}
        lead={t(`invitation.${look.state}.lead`)}
      />
      {look.state === "used" && (
        <div className="mt-8">
          <LinkButton href={addressOf("sign-in", locale)}>{t("invitation.signIn")}</LinkButton>
        </div>
      )}
    </QuietSite>
  );
}
