import { useTranslation } from "react-i18next";
import { Outlet, useLocation } from "react-router";
import { may } from "#app/domain/organisations/permissions.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { keepPrivate } from "#app/middleware/caching.ts";
import {
  houseAccessContext,
  requireOffice,
  requireSession,
  signedInContext,
} from "#app/middleware/session.ts";
import { OfficeShell } from "#app/ui/office-shell.tsx";
import { SignedInLinks } from "../signed-in-links.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/layout";
import { calendarPages } from "./calendar-links.tsx";
import { SearchField } from "./search/search-field.tsx";

export const middleware: Route.MiddlewareFunction[] = [keepPrivate, requireSession, requireOffice];

export const handle = { scripts: true };

/** The loader makes client-side navigations ask the server, and so pass the middleware. */
export const loader = ({ context }: Route.LoaderArgs) => ({
  name: context.get(signedInContext).person.name,
  leads: may(context.get(houseAccessContext).roles, "clients.read"),
});

export default function Office({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("office");
  const { t: billing } = useTranslation("billing");
  const locale = useLocale();
  const { pathname } = useLocation();
  const leads = addressOf("office.leads", locale);
  const book = addressOf("office.billing", locale);
  const funnel = addressOf("office.funnel", locale);
  const appointments = addressOf("office.appointments", locale);
  const board = addressOf("office.leads.board", locale);
  const amongLeads =
    pathname === leads || (pathname.startsWith(board.replace(/[^/]*$/, "")) && "inside");
  const inCalendar =
    pathname === appointments ||
    (calendarPages.some(([, page]) => pathname.startsWith(addressOf(page, locale))) && "inside");
  const clients = addressOf("office.clients", locale);
  const amongClients = pathname === clients || (pathname.startsWith(`${clients}/`) && "inside");
  const reviews = addressOf("office.reviews", locale);
  return (
    <OfficeShell
      home={leads}
      owner={loaderData.name}
      above={pathname !== addressOf("office.search", locale) && <SearchField />}
      nav={[
        { href: leads, label: t("nav.leads"), current: amongLeads },
        { href: clients, label: t("nav.clients"), current: amongClients },
        { href: reviews, label: t("nav.reviews"), current: pathname === reviews },
        { href: funnel, label: t("nav.funnel"), current: pathname === funnel },
        { href: appointments, label: t("nav.appointments"), current: inCalendar },
        ...(loaderData.leads
          ? [{ href: book, label: billing("nav"), current: pathname === book }]
          : []),
      ]}
      signOut={<SignedInLinks />}
    >
      <Outlet />
    </OfficeShell>
  );
}
