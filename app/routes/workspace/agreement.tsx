import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { company } from "#app/domain/catalogue/company.ts";
import { acceptAgreement, acceptance } from "#app/domain/organisations/agreement.server.ts";
import { agreementVersion } from "#app/domain/organisations/agreement.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import { organisationName } from "#app/domain/organisations/rooms.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { formatTime } from "#app/i18n/format.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { issuesOf } from "../field-issues.ts";
import { readForm, tick } from "../form.ts";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/agreement";
import { AgreementForm } from "./agreement-form.tsx";
import { notAllowed } from "./find-measure.server.ts";

export async function loader({ context }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const accepted = await acceptance(access);
  const at = accepted && formatTime(accepted.at, context.get(localeContext));
  return {
    organisation: await organisationName(access),
    organisationId: access.organisationId,
    version: accepted?.version ?? agreementVersion(),
    accepted: accepted && { by: accepted.by, at: at ?? "" },
    mayAccept: access.side === "client" && may(access.roles, "agreement.accept"),
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  if (access.side === "house" || !may(access.roles, "agreement.accept")) throw notAllowed();
  const form = await readForm(request, { agreed: tick });
  if (!form.ok || !form.data.agreed) return data({ errors: { agreed: "agreed" } }, { status: 400 });
  await acceptAgreement(access);
  return redirect(addressOf("workspace", context.get(localeContext), params), 303);
}

/** The one contract paper before the workspace: the administration accepts it, everybody else waits for that. */
export default function AgreementPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("members");
  const locale = useLocale();
  const { organisation, organisationId, version, accepted, mayAccept } = loaderData;
  const words = { organisation, company: company.name, version };
  const issues = issuesOf(actionData?.errors ?? {}, ["agreed"], () => t("agreement.error"));
  const state = accepted ? "accepted" : mayAccept ? "open" : "waiting";
  return (
    <QuietSite action={<a href={addressOf("rooms", locale)}>{t("agreement.rooms")}</a>}>
      <title>{issues.length > 0 ? t("agreement.errorTitle") : t("agreement.title")}</title>
      <PageHeading size="md" title={t("agreement.title")} lead={t(`agreement.${state}`, words)} />
      {state === "open" && <AgreementForm words={words} issues={issues} />}
      {accepted && (
        <div className="mt-8 flex flex-col gap-4">
          <p>{t("agreement.acceptedBy", { ...accepted, version })}</p>
          <p>
            <a href={addressOf("workspace", locale, { organisationId })}>{t("agreement.go")}</a>
          </p>
        </div>
      )}
    </QuietSite>
  );
}
