import { useTranslation } from "react-i18next";
import { type HousePerson, housePeople } from "#app/domain/organisations/house-people.server.ts";
import type { HouseRole } from "#app/domain/organisations/permissions.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { formatTime } from "#app/i18n/format.ts";
import { administratorContext } from "#app/middleware/administrator.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { ListRow, RowButton, RowList } from "#app/ui/row-list.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/people";

export async function loader({ context }: Route.LoaderArgs) {
  const locale = context.get(localeContext);
  const access = context.get(administratorContext);
  const people = await housePeople(access);
  const seen = ({ lastSeenAt }: HousePerson) => lastSeenAt && formatTime(lastSeenAt, locale);
  return {
    own: access.actor.id,
    people: people.map((one) => ({ ...one, lastSeenAt: seen(one) })),
  };
}

/** The consultancy's own people: how many ways they have to sign in, and what helps somebody who has lost them. */
export default function PeoplePage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("people");
  const locale = useLocale();
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const { people, own } = loaderData;
  const roles = (of: readonly string[]) =>
    list.format(of.map((one) => t(`roles.${one as HouseRole}`)));
  return (
    <>
      <title>{t("title")}</title>
      <PageHeading size="md" title={t("title")} lead={t("lead")} />
      <div className="flex flex-col gap-8">
        <RowList>
          {people.map((one) => (
            <ListRow
              key={one.id}
              title={one.name}
              note={[
                one.email,
                roles(one.roles),
                t("methods", { count: one.methods }),
                one.lastSeenAt ? t("seen", { at: one.lastSeenAt }) : t("never"),
                ...(one.disabled ? [t("shut")] : []),
              ].join("\u00a0· ")}
            >
              {one.id === own ? (
                <a href={addressOf("security", locale)}>{t("yourself")}</a>
              ) : (
                <Acts id={one.id} name={one.name} disabled={one.disabled} />
              )}
            </ListRow>
          ))}
        </RowList>
        <p>
          <a href={addressOf("office.client.sign-in", locale)}>{t("client.link")}</a>
        </p>
      </div>
    </>
  );
}

function Acts({ id: personId, name, disabled }: { id: string; name: string; disabled: boolean }) {
  const { t } = useTranslation("people");
  const locale = useLocale();
  const act = disabled ? "letIn" : "shutOut";
  return (
    <>
      <a
        href={addressOf("office.person.reset", locale, { personId })}
        aria-label={t("resetOne", { name })}
      >
        {t("reset")}
      </a>
      <form method="post" action={addressOf("office.person.access", locale, { personId })}>
        <input type="hidden" name="state" value={disabled ? "open" : "shut"} />
        <RowButton label={t(`${act}One`, { name })}>{t(act)}</RowButton>
      </form>
    </>
  );
}
