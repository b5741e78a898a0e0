import { useTranslation } from "react-i18next";
import { Outlet, useLocation } from "react-router";
import { addressOf, inOtherLanguage } from "#app/i18n/addresses.ts";
import { keepPrivate } from "#app/middleware/caching.ts";
import { requireOffice, requireSession, signedInContext } from "#app/middleware/session.ts";
import { OfficeShell } from "#app/ui/office-shell.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/layout";

export const middleware: Route.MiddlewareFunction[] = [keepPrivate, requireSession, requireOffice];

export const handle = { scripts: true };

/** The loader makes client-side navigations ask the server, and so pass the middleware. */
export const loader = ({ context }: Route.LoaderArgs) => ({
  name: context.get(signedInContext).person.name,
});

export default function Office({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("office");
  const locale = useLocale();
  const { pathname } = useLocation();
  const leads = addressOf("office.leads", locale);
  const funnel = addressOf("office.funnel", locale);
  const appointments = addressOf("office.appointments", locale);
  return (
    <OfficeShell
      home={leads}
      owner={loaderData.name}
      nav={[
        { href: leads, label: t("nav.leads"), current: pathname === leads },
        { href: funnel, label: t("nav.funnel"), current: pathname === funnel },
        { href: appointments, label: t("nav.appointments"), current: pathname === appointments },
      ]}
      signOut={
        <div className="flex flex-col items-start gap-3 text-sm">
          <a href={addressOf("rooms", locale)} className="py-1">
            {t("rooms")}
          </a>
          <a href={addressOf("security", locale)} className="py-1">
            {t("security")}
          </a>
          <a
            href={inOtherLanguage(pathname, locale)}
            lang={locale === "de" ? "en" : "de"}
            className="py-1"
          >
            {t("language")}
          </a>
          <form method="post" action={addressOf("sign-out", locale)}>
            <button className="py-1 underline">{t("signOut")}</button>
          </form>
        </div>
      }
    >
      <Outlet />
    </OfficeShell>
  );
}
