import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { z } from "zod";
import { laender } from "#app/domain/catalogue/holidays.ts";
import { clientForm } from "#app/domain/workspace/client-form.server.ts";
import { makeClient } from "#app/domain/workspace/make-client.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { emailField, line, readForm } from "../form.ts";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/lead-client";
import { ClientFields } from "./client-fields.tsx";

const shape = {
  company: line(200),
  land: z.enum(laender, { message: "land" }),
  name: line(200),
  email: emailField,
  consultants: z
    .union([z.uuid().transform((one) => [one]), z.array(z.uuid())], { message: "consultants" })
    .default([]),
};

export async function loader({ context, params }: Route.LoaderArgs) {
  const locale = context.get(localeContext);
  const access = context.get(houseAccessContext);
  const id = z.uuid().safeParse(params.leadId);
  const form = id.success ? await clientForm(access, id.data) : undefined;
  if (!form) throw data(null, { status: 404 });
  if (form.clientId) throw redirect(addressOf("office.lead", locale, params));
  return { form, leadId: params.leadId, own: access.actor.id };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const id = z.uuid().safeParse(params.leadId);
  if (!id.success) throw data(null, { status: 404 });
  const form = await readForm(request, shape);
  if (!form.ok) return data(form, { status: 400 });
  const { answer } = await makeClient(context.get(houseAccessContext), id.data, form.data);
  if (answer === "unknown-lead") throw data(null, { status: 404 });
  if (answer === "not-allowed") throw data({ reason: answer }, { status: 403 });
  if (answer === "house-address")
    return data({ ...form, errors: { email: answer } }, { status: 400 });
  if (answer === "unknown-consultant")
    return data({ ...form, errors: { consultants: "consultants" } }, { status: 400 });
  return redirect(addressOf("office.lead", context.get(localeContext), params), 303);
}

export default function LeadClient({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("office");
  const locale = useLocale();
  const { form, leadId, own } = loaderData;
  const who = form.company || form.name || form.email;
  const chosen = actionData ? (actionData.ticked.consultants ?? []) : [own];
  const typed = actionData?.typed ?? { company: form.company, name: form.name, email: form.email };
  return (
    <>
      <title>{actionData ? t("client.errorTitle") : t("client.title")}</title>
      <Breadcrumbs
        crumbs={[
          { href: addressOf("office.leads", locale), label: t("leads.title") },
          { href: addressOf("office.lead", locale, { leadId }), label: who },
          { label: t("client.title") },
        ]}
      />
      <PageHeading
        size="md"
        title={t("client.title")}
        lead={t(form.checked ? "client.lead" : "client.leadWithoutCheck")}
      />
      <ClientFields
        typed={typed}
        errors={actionData?.errors ?? {}}
        consultants={form.consultants}
        chosen={chosen}
      />
    </>
  );
}
