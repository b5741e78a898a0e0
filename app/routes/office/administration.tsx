import { useTranslation } from "react-i18next";
import { Outlet, useLocation } from "react-router";
import { addressOf, inOtherLanguage } from "#app/i18n/addresses.ts";
import { requireAdministration } from "#app/middleware/administration.ts";
import { keepPrivate } from "#app/middleware/caching.ts";
import { requireSession, signedInContext } from "#app/middleware/session.ts";
import { OfficeShell } from "#app/ui/office-shell.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/administration";

export const middleware: Route.MiddlewareFunction[] = [
  keepPrivate,
  requireSession,
  requireAdministration,
];

export const handle = { scripts: true };

/** The loader makes client-side navigations ask the server, and so pass the middleware. */
export const loader = ({ context }: Route.LoaderArgs) => ({
  name: context.get(signedInContext).person.name,
});

/** What administrators do: nothing of it shows what stands in a lead or at a client. */
export default function Administration({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("office");
  const locale = useLocale();
  const { pathname } = useLocation();
  const audit = addressOf("office.audit", locale);
  return (
    <OfficeShell
      home={audit}
      owner={loaderData.name}
      nav={[{ href: audit, label: t("nav.audit"), current: pathname === audit }]}
      signOut={
        <div className="flex flex-col items-start gap-3 text-sm">
          <a href={addressOf("rooms", locale)} className="py-1">
            {t("rooms")}
          </a>
          <a
            href={inOtherLanguage(pathname, locale)}
            lang={locale === "de" ? "en" : "de"}
            className="py-1"
          >
            {t("language")}
          </a>
          <form method="post" action={addressOf("sign-out", locale)}>
            <button className="cursor-pointer py-1 underline">{t("signOut")}</button>
          </form>
        </div>
      }
    >
      <Outlet />
    </OfficeShell>
  );
}
