import { useTranslation } from "react-i18next";
import { Outlet, useLocation } from "react-router";
import { addressOf } from "#app/i18n/addresses.ts";
import { requireAdministrator } from "#app/middleware/administrator.ts";
import { keepPrivate } from "#app/middleware/caching.ts";
import { requireSession, signedInContext } from "#app/middleware/session.ts";
import { OfficeShell } from "#app/ui/office-shell.tsx";
import { SignedInLinks } from "../signed-in-links.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/administration";

export const middleware: Route.MiddlewareFunction[] = [
  keepPrivate,
  requireSession,
  requireAdministrator,
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
  const people = addressOf("office.people", locale);
  const audit = addressOf("office.audit", locale);
  return (
    <OfficeShell
      home={people}
      owner={loaderData.name}
      nav={[
        { href: people, label: t("nav.people"), current: pathname === people },
        { href: audit, label: t("nav.audit"), current: pathname === audit },
      ]}
      signOut={<SignedInLinks />}
    >
      <Outlet />
    </OfficeShell>
  );
}
