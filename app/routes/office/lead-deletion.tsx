import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { viewLead } from "#app/domain/leads/lead-page.server.ts";
import { eraseFromOffice } from "#app/domain/own-data/erase.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { requireStepUp } from "#app/middleware/step-up.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/lead-deletion";
import { leadIdIn } from "./lead-view.server.ts";

export const middleware: Route.MiddlewareFunction[] = [requireStepUp];

export async function loader({ context, params }: Route.LoaderArgs) {
  const lead = await viewLead(context.get(houseAccessContext), leadIdIn(params));
  if (!lead) throw data(null, { status: 404 });
  return { who: lead.company ?? lead.firstName ?? lead.email };
}

export async function action({ context, params }: Route.ActionArgs) {
  const answer = await eraseFromOffice(context.get(houseAccessContext), leadIdIn(params));
  if (answer === "unknown") throw data(null, { status: 404 });
  if (answer === "not-allowed") throw data({ reason: answer }, { status: 403 });
  return redirect(addressOf("office.leads", context.get(localeContext)), 303);
}

export default function LeadDeletion({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation("office");
  const locale = useLocale();
  const { who } = loaderData;
  return (
    <>
      <title>{t("deletion.title", { who })}</title>
      <Breadcrumbs
        crumbs={[
          { href: addressOf("office.leads", locale), label: t("leads.title") },
          { href: addressOf("office.lead", locale, params), label: who },
          { label: t("deletion.crumb") },
        ]}
      />
      <PageHeading size="md" title={t("deletion.title", { who })} lead={t("deletion.lead")} />
      <form method="post">
        <Button>{t("deletion.submit")}</Button>
      </form>
    </>
  );
}
