import { useTranslation } from "react-i18next";
import { redirect } from "react-router";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { renewEvidence } from "#app/domain/workspace/evidence/add-evidence.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { Notice } from "#app/ui/notice.tsx";
import { useLocale } from "../../use-locale.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/versions";
import { EvidenceFields } from "./evidence-fields.tsx";
import { takeEvidence } from "./evidence-form.server.ts";
import { EvidenceHeading } from "./evidence-heading.tsx";
import { findEvidence } from "./find-evidence.server.ts";

export async function loader({ context, params }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const found = await findEvidence(access, params.evidenceId, context.get(localeContext));
  if (!mayIn(access, "evidence.change")) throw notAllowed();
  return found;
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const locale = context.get(localeContext);
  const access = context.get(organisationAccessContext);
  await findEvidence(access, params.evidenceId, locale);
  const answer = await takeEvidence(access, request, (given) =>
    renewEvidence(access, params.evidenceId, given),
  );
  if (!("evidenceId" in answer)) return answer;
  return redirect(addressOf("workspace.evidence", locale, params), 303);
}

export default function NewVersion({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("evidence");
  const locale = useLocale();
  const { organisationId, piece } = loaderData;
  const { newest } = piece;
  return (
    <>
      <title>{actionData ? t("renew.errorTitle") : t("renew.pageTitle", newest)}</title>
      <EvidenceHeading page={loaderData} title={t("renew.title")} lead={t("renew.lead")} />
      {actionData?.conflict && (
        <Notice tone="caution" live title={t("conflict.title")}>
          <p>{t("conflict.version", { by: newest.author, at: newest.at, title: newest.title })}</p>
          <p>{t("conflict.kept")}</p>
        </Notice>
      )}
      <EvidenceFields
        back={addressOf("workspace.evidence", locale, { organisationId, evidenceId: piece.id })}
        submit={t("renew.submit")}
        version={piece.version}
        stored={newest}
        fault={actionData}
      />
    </>
  );
}
