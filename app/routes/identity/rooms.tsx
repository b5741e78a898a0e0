import { useTranslation } from "react-i18next";
import { rooms } from "#app/domain/organisations/rooms.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { signedInContext } from "#app/middleware/session.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { RoomList } from "#app/ui/room-list.tsx";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/rooms";

export async function loader({ context }: Route.LoaderArgs) {
  const session = context.get(signedInContext);
  return { ...(await rooms(session)), name: session.person.name };
}

/** The places a person may go to, and no others. */
export default function RoomsPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("identity");
  const locale = useLocale();
  const { office, administration, organisations, name } = loaderData;
  const places = organisations.map(({ id, name: title, side }) => ({
    id,
    title,
    href: addressOf("workspace", locale, { organisationId: id }),
    note: t(`rooms.${side}`),
  }));
  const desk = {
    id: "office",
    title: t("rooms.office"),
    href: addressOf("office.leads", locale),
    note: t("rooms.officeNote"),
  };
  const keys = {
    id: "administration",
    title: t("rooms.administration"),
    href: addressOf("office.people", locale),
    note: t("rooms.administrationNote"),
  };
  const all = [...(office ? [desk] : []), ...(administration ? [keys] : []), ...places];
  return (
    <QuietSite action={<SignOut />}>
      <title>{t("rooms.title")}</title>
      <PageHeading size="md" title={t("rooms.title")} lead={t("rooms.lead", { name })} />
      <div className="mt-8">
        {all.length > 0 ? (
          <RoomList rooms={all} />
        ) : (
          <EmptyState title={t("rooms.emptyTitle")}>{t("rooms.empty")}</EmptyState>
        )}
      </div>
      <div className="mt-8 flex flex-col gap-3">
        <a href={addressOf("security", locale)}>{t("rooms.security")}</a>
      </div>
    </QuietSite>
  );
}

function SignOut() {
  const { t } = useTranslation("identity");
  const locale = useLocale();
  return (
    <form method="post" action={addressOf("sign-out", locale)}>
      <button className="cursor-pointer py-2 underline">{t("shell.signOut")}</button>
    </form>
  );
}
