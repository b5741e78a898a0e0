import { useTranslation } from "react-i18next";
import { Outlet, useLocation } from "react-router";
import { otherRooms, severalRooms } from "#app/domain/organisations/rooms.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import { seesAll } from "#app/domain/organisations/sight.ts";
import { onlyUseCase } from "#app/domain/workspace/use-cases.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { requireAgreement } from "#app/middleware/agreement.ts";
import { keepPrivate } from "#app/middleware/caching.ts";
import {
  organisationAccessContext,
  requireOrganisation,
} from "#app/middleware/organisation-access.ts";
import { requireSession, signedInContext } from "#app/middleware/session.ts";
import { OfficeShell } from "#app/ui/office-shell.tsx";
import { SignedInLinks } from "../signed-in-links.tsx";
import { useLocale } from "../use-locale.ts";
import { StandingNotice } from "./advice/standing-notice.tsx";
import type { Route } from "./+types/layout";
import { ClientSwitch } from "./client-switch.tsx";

export const middleware: Route.MiddlewareFunction[] = [
  keepPrivate,
  requireSession,
  requireOrganisation,
  requireAgreement,
];

export const handle = { scripts: true };

/** The loader makes client-side navigations ask the server, and so pass the middleware. */
export async function loader({ context }: Route.LoaderArgs) {
  const session = context.get(signedInContext);
  const access = context.get(organisationAccessContext);
  const useCaseId = await onlyUseCase(access);
  const person = session.person.name;
  const several = severalRooms(session);
  const others = several ? await otherRooms(session, access.organisationId) : undefined;
  return { ...opens(access), useCaseId, person, several, others };
}

const opens = (access: OrganisationAccess) => ({
  organisationId: access.organisationId,
  name: access.name,
  side: access.side,
  sees: seesAll(access),
  maySet: may(access.roles, "settings.change"),
  orders: may(access.roles, "package.manage"),
  managesMembers: may(access.roles, "members.manage"),
  standing: access.standing ?? "none",
  restsSince: access.restsSince ?? null,
});

export default function Workspace({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("workspace");
  const { t: offer } = useTranslation("offer");
  const { t: list } = useTranslation("measures");
  const { t: report } = useTranslation("reports");
  const locale = useLocale();
  const { pathname } = useLocation();
  const { organisationId, name, useCaseId, side, several, person } = loaderData;
  const { others, sees, maySet, orders, managesMembers, standing, restsSince } = loaderData;
  const home = addressOf("workspace", locale, { organisationId });
  const history = addressOf("workspace.history", locale, { organisationId });
  const useCases = useCaseId
    ? addressOf("workspace.useCase", locale, { organisationId, useCaseId })
    : `${home}#${t("useCases.anchor")}`;
  const measures = addressOf("workspace.measures", locale, { organisationId });
  const reports = addressOf("workspace.reports", locale, { organisationId });
  const settings = addressOf("workspace.settings", locale, { organisationId });
  const members = addressOf("workspace.members", locale, { organisationId });
  const use = addressOf("workspace.use", locale, { organisationId });
  const booked = addressOf("workspace.package", locale, { organisationId });
  const choice = addressOf("workspace.contract.useCases", locale, { organisationId });
  const inMeasures = pathname.startsWith(measures);
  const inPackage = pathname.startsWith(booked);
  const deeper =
    ![home, history, reports, settings, use].includes(pathname) &&
    !pathname.startsWith(members) &&
    !inPackage &&
    !inMeasures;
  const here = (href: string, label: string) => ({ href, label, current: pathname === href });
  return (
    <OfficeShell
      home={home}
      owner={name}
      above={others && <ClientSwitch side={side} {...others} />}
      nav={[
        here(home, t("nav.overview")),
        { href: useCases, label: t("nav.useCases"), current: deeper },
        ...(sees ? [{ href: measures, label: list("nav"), current: inMeasures }] : []),
        ...(sees ? [here(reports, report("nav"))] : []),
        ...(sees ? [here(history, t("nav.history"))] : []),
        ...(managesMembers ? [here(members, t("nav.members"))] : []),
        ...(sees ? [here(use, offer("use.nav"))] : []),
        ...(orders ? [{ href: booked, label: offer("client.nav"), current: inPackage }] : []),
        ...(maySet ? [here(settings, t("nav.settings"))] : []),
      ]}
      signOut={
        <SignedInLinks several={several}>
          <span className="text-ink-3">
            {side === "house" ? t("asConsultant", { person }) : person}
          </span>
        </SignedInLinks>
      }
    >
      <StandingNotice
        standing={standing}
        since={restsSince}
        {...(orders ? { href: booked, choice } : {})}
      />
      <Outlet />
    </OfficeShell>
  );
}
