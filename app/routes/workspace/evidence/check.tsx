import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { z } from "zod";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { checkEvidence } from "#app/domain/workspace/evidence/check-evidence.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { Notice } from "#app/ui/notice.tsx";
import { type FieldErrors, optionalText, readForm, type Typed } from "../../form.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/check";
import { CheckForm } from "./check-form.tsx";
import { EvidenceHeading } from "./evidence-heading.tsx";
import { findEvidence } from "./find-evidence.server.ts";
import { VersionFacts } from "./version-facts.tsx";

const shape = {
  version: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
  verdict: z.enum(["approved", "returned"], { message: "verdict" }),
  reason: optionalText(2000),
};

export async function loader({ context, params }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const found = await findEvidence(access, params.evidenceId, context.get(localeContext));
  if (!mayIn(access, "evidence.check")) throw notAllowed();
  return found;
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const locale = context.get(localeContext);
  const access = context.get(organisationAccessContext);
  await findEvidence(access, params.evidenceId, locale);
  const form = await readForm(request, shape, ["version"]);
  if (!form.ok) return refused(form.errors, form.typed);
  const answer = await checkEvidence(access, params.evidenceId, form.data);
  if (answer === "checked") return redirect(addressOf("workspace.evidence", locale, params), 303);
  if (answer === "reason-missing") return refused({ reason: "reason" }, form.typed);
  if (answer === "conflict") return refused({}, form.typed, true);
  throw notAllowed();
}

const refused = (errors: FieldErrors, typed: Typed, conflict = false) =>
  data({ conflict, errors, typed }, { status: conflict ? 409 : 400 });

export default function CheckEvidence({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("evidence");
  const { organisationId, piece, measure } = loaderData;
  return (
    <>
      <title>{actionData ? t("check.errorTitle") : t("check.pageTitle", piece.newest)}</title>
      <EvidenceHeading page={loaderData} title={t("check.title")} lead={t("lead", measure)} />
      {actionData?.conflict && (
        <Notice tone="caution" live title={t("conflict.title")}>
          <p>{t("conflict.check")}</p>
        </Notice>
      )}
      <VersionFacts organisationId={organisationId} version={piece.newest} />
      <CheckForm
        page={loaderData}
        errors={actionData?.errors ?? {}}
        typed={actionData?.typed ?? {}}
      />
    </>
  );
}
