import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { ListRow, RowButton, RowList } from "#app/ui/row-list.tsx";
import { useLocale } from "../use-locale.ts";
import { useRoleNames } from "./member-list.tsx";
import type { MembersShown } from "./members.tsx";

/** Who is invited and has not come yet. Draws nothing when nobody is. */
export function InvitationList({ invitations, organisationId }: MembersShown) {
  const { t } = useTranslation("members");
  const locale = useLocale();
  const roles = useRoleNames();
  if (invitations.length === 0) return null;
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-xl font-bold">{t("invitations.title")}</h2>
      <RowList>
        {invitations.map(({ id: invitationId, ...one }) => (
          <ListRow
            key={invitationId}
            title={one.name}
            note={[
              one.email,
              roles(one.roles),
              t(one.expired ? "invitations.expired" : "invitations.valid", { day: one.valid }),
            ].join(" · ")}
          >
            <form
              method="post"
              action={addressOf("workspace.invitation.resending", locale, {
                organisationId,
                invitationId,
              })}
            >
              <RowButton label={t("invitations.againOne", one)}>{t("invitations.again")}</RowButton>
            </form>
            <form
              method="post"
              action={addressOf("workspace.invitation.revocation", locale, {
                organisationId,
                invitationId,
              })}
            >
              <RowButton label={t("invitations.revokeOne", one)}>
                {t("invitations.revoke")}
              </RowButton>
            </form>
          </ListRow>
        ))}
      </RowList>
    </section>
  );
}
