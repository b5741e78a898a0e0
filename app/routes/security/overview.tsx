import { useTranslation } from "react-i18next";
import { ownSignIns } from "#app/domain/identity/sign-ins-view.server.ts";
import { formatDate, formatTime } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { signedInContext } from "#app/middleware/session.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/overview";
import { Codes } from "./codes-part.tsx";
import { Methods } from "./methods-part.tsx";
import { Sessions } from "./sessions-part.tsx";

export async function loader({ context }: Route.LoaderArgs) {
  const session = context.get(signedInContext);
  const locale = context.get(localeContext);
  return shown(await ownSignIns(session), session.person, locale);
}

function shown(
  { passkeys, appSince, codesLeft, sessions }: Awaited<ReturnType<typeof ownSignIns>>,
  { name, email }: { name: string; email: string },
  locale: Locale,
) {
  return {
    name,
    email,
    codesLeft,
    appSince: appSince && formatDate(appSince, locale),
    passkeys: passkeys.map((one) => ({
      id: one.id,
      name: one.name,
      since: formatDate(one.createdAt, locale),
      used: one.lastUsedAt && formatTime(one.lastUsedAt, locale),
    })),
    sessions: sessions.map((one) => ({
      id: one.id,
      device: one.device,
      method: one.method,
      current: one.current,
      since: formatTime(one.createdAt, locale),
      seen: formatTime(one.lastSeenAt, locale),
    })),
  };
}

export type SignInsShown = ReturnType<typeof shown>;

/** How somebody signs in, and where they are signed in now. */
export default function SecurityPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("security");
  const locale = useLocale();
  return (
    <QuietSite action={<a href={addressOf("rooms", locale)}>{t("toRooms")}</a>}>
      <title>{t("title")}</title>
      <PageHeading size="md" title={t("title")} lead={t("lead", loaderData)} />
      <div className="mt-10 flex flex-col gap-12">
        <Methods {...loaderData} />
        <Codes left={loaderData.codesLeft} />
        <Sessions sessions={loaderData.sessions} />
      </div>
    </QuietSite>
  );
}
