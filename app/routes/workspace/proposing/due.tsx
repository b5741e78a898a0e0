import { useTranslation } from "react-i18next";
import { redirect } from "react-router";
import { proposeChange } from "#app/domain/workspace/proposing/propose.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { Field } from "#app/ui/field.tsx";
import { readForm } from "../../form.ts";
import type { Route } from "./+types/due";
import { findProposable } from "./find-proposable.server.ts";
import { refusal, refused } from "./propose-answer.server.ts";
import { dueShape } from "./propose-shape.server.ts";
import { WishForm } from "./wish-form.tsx";

export function loader({ context, params }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  return findProposable(access, params.measureId, context.get(localeContext));
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  const locale = context.get(localeContext);
  const { measure } = await findProposable(access, params.measureId, locale);
  const form = await readForm(request, dueShape, ["stood"]);
  if (!form.ok) return refused(form.errors, form.typed);
  const { dueOn, ...wish } = form.data;
  const answer = await proposeChange(access, measure.id, { ...wish, kind: "due", wish: { dueOn } });
  if (typeof answer === "string") return refusal(answer, form.typed, { dueOn: "same" });
  return redirect(addressOf("workspace.measure", locale, params), 303);
}

/** Proposes another due date of a measure. */
export default function DueProposalPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("proposals");
  const { measure } = loaderData;
  const now = measure.due ?? t("changed.noDate");
  return (
    <WishForm
      kind="due"
      page={loaderData}
      stood={measure.dueOn ?? "none"}
      now={now}
      result={actionData}
    >
      {({ typed, wrong }) => (
        <Field
          name="dueOn"
          type="date"
          label={t("wish.due.question")}
          hint={t("wish.due.hint", { now })}
          defaultValue={typed.dueOn}
          optional
          {...wrong("dueOn")}
        />
      )}
    </WishForm>
  );
}
