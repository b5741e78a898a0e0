import { useTranslation } from "react-i18next";
import { redirect } from "react-router";
import { nextStatuses } from "#app/domain/workspace/measure-status.ts";
import { proposeChange } from "#app/domain/workspace/proposing/propose.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { Choice } from "#app/ui/choice.tsx";
import { readForm } from "../../form.ts";
import type { Route } from "./+types/step";
import { findProposable } from "./find-proposable.server.ts";
import { refusal, refused } from "./propose-answer.server.ts";
import { stepShape } from "./propose-shape.server.ts";
import { WishForm } from "./wish-form.tsx";

export function loader({ context, params }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  return findProposable(access, params.measureId, context.get(localeContext));
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  const locale = context.get(localeContext);
  const { measure } = await findProposable(access, params.measureId, locale);
  const form = await readForm(request, stepShape, ["stood"]);
  if (!form.ok) return refused(form.errors, form.typed);
  const { to, ...wish } = form.data;
  const answer = await proposeChange(access, measure.id, { ...wish, kind: "step", wish: { to } });
  if (typeof answer === "string") return refusal(answer, form.typed, { to: "to" });
  return redirect(addressOf("workspace.measure", locale, params), 303);
}

/** Proposes another status of a measure, „nicht anwendbar“ among them. */
export default function StepProposalPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("proposals");
  const { t: workspace } = useTranslation("workspace");
  const { measure } = loaderData;
  return (
    <WishForm
      kind="step"
      page={loaderData}
      stood={measure.status}
      now={workspace(`status.${measure.status}`)}
      result={actionData}
    >
      {({ typed, wrong }) => (
        <Choice
          name="to"
          legend={t("wish.step.question")}
          legendAs="h2"
          chosen={[typed.to ?? ""]}
          options={nextStatuses(measure.status).map(({ status }) => ({
            value: status,
            label: workspace(`status.${status}`),
          }))}
          {...wrong("to")}
        />
      )}
    </WishForm>
  );
}
