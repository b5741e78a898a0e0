import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { z } from "zod";
import { assignConsultant } from "#app/domain/workspace/assign-consultant.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { requireStepUp } from "#app/middleware/step-up.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { ListRow, RowList } from "#app/ui/row-list.tsx";
import { readForm } from "../form.ts";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/client";
import { AssignForm } from "./assign-form.tsx";
import { clientIn, idOf } from "./find-client.server.ts";

export const middleware: Route.MiddlewareFunction[] = [requireStepUp];

export const loader = ({ context, params }: Route.LoaderArgs) =>
  clientIn(context.get(houseAccessContext), params.organisationId);

export async function action({ request, context, params }: Route.ActionArgs) {
  const id = idOf(params.organisationId);
  const form = await readForm(request, { personId: z.uuid() });
  if (!form.ok) return data({ wrong: true }, { status: 400 });
  const answer = await assignConsultant(context.get(houseAccessContext), id, form.data.personId);
  if (answer === "unknown") throw data(null, { status: 404 });
  if (answer === "unknown-consultant") return data({ wrong: true }, { status: 400 });
  return redirect(addressOf("office.client", context.get(localeContext), params), 303);
}

export default function ClientPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("office");
  const { t: billing } = useTranslation("billing");
  const locale = useLocale();
  const { id: organisationId, name, consultants, others, assigned } = loaderData;
  return (
    <>
      <title>{actionData ? t("clients.one.errorTitle", { name }) : name}</title>
      <Breadcrumbs
        crumbs={[
          { href: addressOf("office.clients", locale), label: t("clients.title") },
          { label: name },
        ]}
      />
      <PageHeading size="md" title={name} lead={t("clients.one.lead")} />
      <ButtonRow>
        {assigned && (
          <LinkButton look="secondary" href={addressOf("workspace", locale, { organisationId })}>
            {t("clients.one.open")}
          </LinkButton>
        )}
        <LinkButton
          look="secondary"
          href={addressOf("office.client.contract", locale, { organisationId })}
        >
          {billing("steer.toContract")}
        </LinkButton>
      </ButtonRow>
      <section aria-labelledby="consultants" className="flex max-w-measure flex-col gap-4">
        <h2 id="consultants">{t("clients.one.consultants")}</h2>
        {consultants.length === 0 && <p>{t("clients.one.nobody")}</p>}
        <RowList>
          {consultants.map((one) => (
            <ListRow key={one.id} title={one.name}>
              <a
                href={addressOf("office.client.ending", locale, {
                  organisationId,
                  personId: one.id,
                })}
                aria-label={t("clients.one.endOf", { name: one.name })}
              >
                {t("clients.one.end")}
              </a>
            </ListRow>
          ))}
        </RowList>
      </section>
      <AssignForm others={others} wrong={actionData !== undefined} />
    </>
  );
}
