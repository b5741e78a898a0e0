import { useTranslation } from "react-i18next";
import type { Invitation } from "#app/domain/organisations/invitations.server.ts";
import type { ClientRole } from "#app/domain/organisations/permissions.ts";
import { Button } from "#app/ui/button.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { QuietSite } from "../site.tsx";

/** Who invites whom into what, what each role means, and what comes next. */
export function OpenInvitation({ name, email, roles, organisation, inviter }: Invitation) {
  const { t } = useTranslation("identity");
  const title = t("invitation.open.title", { organisation });
  return (
    <QuietSite>
      <title>{title}</title>
      <PageHeading size="md" title={title} lead={t("invitation.open.lead", { inviter, name })} />
      <div className="mt-8 flex flex-col gap-8">
        <Facts
          facts={[
            { term: t("invitation.email"), value: email },
            ...(roles as ClientRole[]).map((role) => ({
              term: t(`roles.${role}.name`),
              value: t(`roles.${role}.means`),
            })),
          ]}
        />
        <form method="post" className="flex flex-col items-start gap-4">
          <Button>{t("invitation.submit")}</Button>
          <p className="max-w-measure text-ink-2">{t("invitation.next")}</p>
        </form>
      </div>
    </QuietSite>
  );
}
