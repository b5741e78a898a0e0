import { useTranslation } from "react-i18next";
import { data, Link, redirect } from "react-router";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { changeMeasure } from "#app/domain/workspace/change-measure.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { type FieldErrors, readForm, type Typed } from "../form.ts";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/measure";
import { ChangeConflict } from "./change-conflict.tsx";
import { ChangePanel } from "./change-panel.tsx";
import { changeShape } from "./change-shape.server.ts";
import { ThreadPanel } from "./comments/thread-panel.tsx";
import { EvidenceList } from "./evidence/evidence-list.tsx";
import { findMeasure, notAllowed } from "./find-measure.server.ts";
import { MeasureDetails } from "./measure-details.tsx";
import { MeasureHeading } from "./measure-heading.tsx";
import { MergedHere } from "./merging/merged-here.tsx";
import { MeasureProposals } from "./proposing/measure-proposals.tsx";
import { proposalsHere } from "./proposing/proposals-here.server.ts";
import { MeasureSteps } from "./measure-steps.tsx";
import { ReviewPanel } from "./reviews/review-panel.tsx";
import { SwitchList } from "./evidence/switch-list.tsx";
import { StepPanel } from "./step-panel.tsx";
import { SubStepPanel } from "./sub-steps/sub-step-panel.tsx";

export async function loader({ context, params }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const locale = context.get(localeContext);
  const measure = await findMeasure(access, params.measureId, locale);
  return {
    organisationId: access.organisationId,
    measure,
    ...(await proposalsHere(access, { measureId: measure.id }, locale)),
    mayChange: mayIn(access, "measure.change"),
    mayAdd: mayIn(access, "evidence.change"),
    mayAsk: mayIn(access, "review.request"),
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const locale = context.get(localeContext);
  const access = context.get(organisationAccessContext);
  const { id } = await findMeasure(access, params.measureId, locale);
  const form = await readForm(request, changeShape, ["version", "seenOwner", "seenDue"]);
  if (!form.ok) return refused(form.errors, form.typed);
  const answer = await changeMeasure(access, id, form.data);
  if (answer === "changed") return redirect(addressOf("workspace.measure", locale, params), 303);
  if (answer === "conflict") return refused({}, form.typed, true);
  if (answer === "not-a-member") return refused({ ownerId: "member" }, form.typed);
  throw notAllowed();
}

const refused = (errors: FieldErrors, typed: Typed, conflict = false) =>
  data({ conflict, errors, typed }, { status: conflict ? 409 : 400 });

export default function MeasurePage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("workspace");
  const locale = useLocale();
  const { t: plan } = useTranslation("plan");
  const { organisationId, measure, mayChange, mayAdd } = loaderData;
  const params = { organisationId, measureId: measure.id };
  const title = actionData ? t("measure.errorTitle", { title: measure.title }) : measure.title;
  return (
    <>
      <title>{title}</title>
      <MeasureHeading organisationId={organisationId} measure={measure} />
      {actionData?.conflict && <ChangeConflict measure={measure} typed={actionData.typed} />}
      <div className="grid items-start gap-x-12 gap-y-9 xl:grid-cols-[minmax(0,1fr)_23rem] xl:grid-rows-[auto_1fr]">
        <MeasureDetails measure={measure} />
        <div className="flex flex-col gap-6 xl:col-start-2 xl:row-span-2 xl:row-start-1">
          <StepPanel
            measure={measure}
            addresses={{
              step: addressOf("workspace.measure.step", locale, params),
              refusal: addressOf("workspace.measure.refusal", locale, params),
              withdrawal: addressOf("workspace.measure.refusal.withdrawal", locale, params),
            }}
            mayChange={mayChange}
          />
          <ChangePanel
            measure={measure}
            address={addressOf("workspace.measure", locale, params)}
            mayChange={mayChange}
            errors={actionData?.errors ?? {}}
            typed={actionData?.typed}
          />
        </div>
        <div className="flex flex-col gap-9">
          <MeasureProposals
            organisationId={organisationId}
            measureId={measure.id}
            proposals={loaderData.proposals}
            mayPropose={loaderData.mayPropose}
          />
          <SubStepPanel organisationId={organisationId} measure={measure} mayChange={mayChange} />
          <EvidenceList organisationId={organisationId} measure={measure} mayAdd={mayAdd} />
          <SwitchList organisationId={organisationId} measure={measure} mayAdd={mayAdd} />
          <ReviewPanel
            preview={measure.asked}
            address={addressOf("workspace.measure.reviews", locale, params)}
            mayAsk={loaderData.mayAsk}
          />
          <ThreadPanel
            preview={measure.thread}
            address={addressOf("workspace.measure.comments", locale, params)}
          />
          {mayChange && measure.own && (
            <p>
              <Link to={addressOf("workspace.measure.words", locale, params)}>
                {plan("rewording.see")}
              </Link>
            </p>
          )}
          {mayChange && measure.hasTwins && (
            <p>
              <Link to={addressOf("workspace.measure.merging", locale, params)}>
                {plan("merging.see")}
              </Link>
            </p>
          )}
        </div>
      </div>
      <MergedHere organisationId={organisationId} measure={measure} mayChange={mayChange} />
      <MeasureSteps measure={measure} />
    </>
  );
}
