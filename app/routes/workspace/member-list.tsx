import { useTranslation } from "react-i18next";
import type { ClientRole } from "#app/domain/organisations/permissions.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { ListRow, RowList } from "#app/ui/row-list.tsx";
import { useLocale } from "../use-locale.ts";
import type { MembersShown } from "./members.tsx";

/** Everybody who belongs to the client, with roles. */
export function MemberList({ members, organisationId }: MembersShown) {
  const { t } = useTranslation("members");
  const locale = useLocale();
  const roles = useRoleNames();
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-xl font-bold">{t("members.title")}</h2>
      <RowList>
        {members.map((one) => (
          <ListRow
            key={one.id}
            title={one.name}
            note={[
              one.email,
              one.until ? t("members.guestUntil", { day: one.until }) : roles(one.roles),
              ...(one.active ? [] : [t("members.disabled")]),
            ].join("\u00a0· ")}
          >
            <a
              href={addressOf("workspace.member", locale, { organisationId, personId: one.id })}
              aria-label={t("members.changeOne", one)}
            >
              {t("members.change")}
            </a>
            <a
              href={addressOf("workspace.member.removal", locale, {
                organisationId,
                personId: one.id,
              })}
              aria-label={t("members.removeOne", one)}
            >
              {t("members.remove")}
            </a>
          </ListRow>
        ))}
      </RowList>
    </section>
  );
}

/** Roles in words, as a list of the reader's language. */
export function useRoleNames(): (roles: readonly string[]) => string {
  const { t } = useTranslation("identity");
  const list = new Intl.ListFormat(useLocale(), { type: "conjunction" });
  return (roles) => list.format(roles.map((role) => t(`roles.${role as ClientRole}.name`)));
}
