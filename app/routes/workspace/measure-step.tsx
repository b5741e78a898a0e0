import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { z } from "zod";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { measureStatuses } from "#app/domain/workspace/measure-status.ts";
import { stepMeasure } from "#app/domain/workspace/step-measure.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { Notice } from "#app/ui/notice.tsx";
import { type FieldErrors, optionalText, readForm, type Typed } from "../form.ts";
import type { Route } from "./+types/measure-step";
import { findMeasure, notAllowed } from "./find-measure.server.ts";
import { MeasureHeading } from "./measure-heading.tsx";
import { StepForm } from "./step-form.tsx";

const shape = {
  version: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
  to: z.enum(measureStatuses, { message: "to" }),
  reason: optionalText(2000),
};

export async function loader({ context, params }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const measure = await findMeasure(access, params.measureId, context.get(localeContext));
  if (!mayIn(access, "measure.change")) throw notAllowed();
  return { organisationId: access.organisationId, measure };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const locale = context.get(localeContext);
  const access = context.get(organisationAccessContext);
  const { id } = await findMeasure(access, params.measureId, locale);
  const form = await readForm(request, shape, ["version"]);
  if (!form.ok) return refused(form.errors, form.typed);
  const answer = await stepMeasure(access, id, form.data);
  if (answer === "stepped") return redirect(addressOf("workspace.measure", locale, params), 303);
  if (answer === "not-allowed" || answer === "unknown") throw notAllowed();
  return refused(problems[answer], form.typed, answer === "conflict");
}

const problems: Record<"conflict" | "impossible" | "reason-missing", FieldErrors> = {
  conflict: {},
  impossible: { to: "to" },
  "reason-missing": { reason: "reason" },
};

const refused = (errors: FieldErrors, typed: Typed, conflict = false) =>
  data({ conflict, errors, typed }, { status: conflict ? 409 : 400 });

export default function MeasureStepPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("workspace");
  const { organisationId, measure } = loaderData;
  return (
    <>
      <title>
        {actionData ? t("step.errorTitle") : t("step.pageTitle", { title: measure.title })}
      </title>
      <MeasureHeading organisationId={organisationId} measure={measure} />
      {actionData?.conflict && (
        <Notice
          tone="caution"
          live
          title={t("conflict.title", measure.lastChange ?? { by: "", at: "" })}
        >
          <p>{t("conflict.status", { now: t(`status.${measure.status}`) })}</p>
          <p>{t("conflict.kept")}</p>
        </Notice>
      )}
      <StepForm
        organisationId={organisationId}
        measure={measure}
        errors={actionData?.errors ?? {}}
        typed={actionData?.typed ?? {}}
      />
    </>
  );
}
