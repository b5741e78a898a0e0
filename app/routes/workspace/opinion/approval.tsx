import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { z } from "zod";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { approveUseCase } from "#app/domain/workspace/opinion/approve-use-case.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { Notice } from "#app/ui/notice.tsx";
import { type FieldErrors, optionalText, readForm, type Typed } from "../../form.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/approval";
import { ApprovalForm } from "./approval-form.tsx";
import { Differences } from "./differences.tsx";
import { findSignOff, viewedSignOff } from "./find-sign-off.server.ts";
import { OpinionCard } from "./opinion-card.tsx";
import { SignOffHeading } from "./sign-off-heading.tsx";

const shape = {
  opinionVersion: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
  stateHash: z.string().regex(/^[\da-f]{64}$/),
  reason: optionalText(2000),
};

export async function loader({ context, params }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const found = await findSignOff(access, params.useCaseId, context.get(localeContext));
  if (!mayIn(access, "use-case.approve")) throw notAllowed();
  return found;
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  await viewedSignOff(access, params.useCaseId);
  const form = await readForm(request, shape, ["opinionVersion", "stateHash"]);
  if (!form.ok) return refused(form.errors, form.typed);
  const answer = await approveUseCase(access, params.useCaseId, form.data);
  if (answer === "not-allowed" || answer === "unknown") throw notAllowed();
  if (answer === "reason-missing") return refused({ reason: "reason" }, form.typed);
  if (answer !== "approved") return refused({}, form.typed, true);
  return redirect(addressOf("workspace.opinion", context.get(localeContext), params), 303);
}

const refused = (errors: FieldErrors, typed: Typed, conflict = false) =>
  data({ conflict, errors, typed }, { status: conflict ? 409 : 400 });

export default function Approval({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("opinion");
  const { organisationId, title, opinions, since } = loaderData;
  const [newest] = opinions;
  return (
    <>
      <title>{actionData ? t("approval.errorTitle") : `${t("approval.open")} – ${title}`}</title>
      <SignOffHeading page={loaderData} title={t("approval.open")} lead={t("approval.lead")} />
      {actionData?.conflict && (
        <Notice tone="caution" live title={t("conflict.approval")}>
          <p>{t("conflict.look")}</p>
        </Notice>
      )}
      {newest ? (
        <>
          <OpinionCard organisationId={organisationId} opinion={newest} />
          {since.length > 0 && (
            <section className="max-w-narrow">
              <h2 className="mb-2 text-lg font-bold">
                {t(loaderData.approvals.length > 0 ? "difference.approval" : "difference.opinion")}
              </h2>
              <Differences since={since} />
            </section>
          )}
          <ApprovalForm
            page={loaderData}
            opinion={newest}
            errors={actionData?.errors ?? {}}
            typed={actionData?.typed ?? {}}
          />
        </>
      ) : (
        <p className="max-w-measure">{t("approval.opinionFirst")}</p>
      )}
    </>
  );
}
