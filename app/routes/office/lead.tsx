import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { changeLead } from "#app/domain/leads/change.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { readForm } from "../form.ts";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/lead";
import { LeadConflict } from "./lead-conflict.tsx";
import { LeadCheck } from "./lead-check.tsx";
import { LeadConsents } from "./lead-consents.tsx";
import { LeadContact } from "./lead-contact.tsx";
import type { LeadFault } from "./lead-forms.ts";
import { LeadMessages } from "./lead-messages.tsx";
import { LeadNotes } from "./lead-notes.tsx";
import { LeadPlan } from "./lead-plan.tsx";
import { LeadStage } from "./lead-stage.tsx";
import { LeadNext, LeadTimeline } from "./lead-story.tsx";
import { leadShape } from "./lead-shapes.server.ts";
import { leadIdIn, leadView } from "./lead-view.server.ts";

export const loader = ({ context, params }: Route.LoaderArgs) => leadView({ context, params });

export async function action({ request, context, params }: Route.ActionArgs) {
  const id = leadIdIn(params);
  const form = await readForm(request, leadShape, ["version", "seenOwner", "seenStep", "seenDate"]);
  const fault: LeadFault = { form: "plan", errors: {}, typed: form.typed, conflict: false };
  if (!form.ok) return data({ ...fault, errors: form.errors }, { status: 400 });
  const answer = await changeLead(context.get(houseAccessContext), id, form.data);
  if (answer === "unknown") throw data(null, { status: 404 });
  if (answer === "not-allowed") throw data({ reason: answer }, { status: 403 });
  if (answer === "conflict") return data({ ...fault, conflict: true }, { status: 409 });
  if (answer === "not-a-consultant")
    return data({ ...fault, errors: { ownerId: "owner" } }, { status: 400 });
  return redirect(addressOf("office.lead", context.get(localeContext), params), 303);
}

export default function LeadPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("office");
  const locale = useLocale();
  const { lead, check, story, owners } = loaderData;
  const who = lead.company ?? lead.firstName ?? lead.email;
  const fault = (form: LeadFault["form"]) => (actionData?.form === form ? actionData : undefined);
  const list = { href: addressOf("office.leads", locale), label: t("leads.title") };
  return (
    <>
      <title>{`${actionData ? t("lead.errorTitle", { who }) : who} – ${t("leads.title")}`}</title>
      <Breadcrumbs crumbs={[list, { label: who }]} />
      <h1 className="text-2xl wrap-anywhere">{who}</h1>
      {actionData?.conflict && <LeadConflict view={loaderData} fault={actionData} />}
      <LeadNext leadId={lead.id} client={story.client} />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <LeadStage lead={lead} fault={fault("stage")} />
        <LeadPlan lead={lead} owners={owners} fault={fault("plan")} />
      </div>
      <LeadContact lead={lead} check={check} />
      <LeadMessages messages={lead.messages} />
      <LeadConsents consents={lead.consents} />
      <LeadNotes lead={lead} fault={fault("note")} />
      {check && <LeadCheck check={check} />}
      <LeadTimeline moments={story.moments} />
      <p>
        <a href={addressOf("office.lead.merge", locale, { leadId: lead.id })}>{t("merge.open")}</a>
        {" · "}
        <a href={addressOf("office.lead.deletion", locale, { leadId: lead.id })}>
          {t("deletion.open")}
        </a>
      </p>
    </>
  );
}
