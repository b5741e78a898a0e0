import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { rewordMeasure } from "#app/domain/workspace/adding/reword-measure.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { Notice } from "#app/ui/notice.tsx";
import { type FieldErrors, readForm, type Typed } from "../../form.ts";
import { notAllowed } from "../find-measure.server.ts";
import { MeasureHeading } from "../measure-heading.tsx";
import type { Route } from "./+types/rewording";
import { rewordingShape } from "./add-shape.server.ts";
import { findOwn } from "./find-own.server.ts";
import { RewordingForm } from "./rewording-form.tsx";

export function loader({ context, params }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  return findOwn(access, params.measureId, context.get(localeContext));
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  const locale = context.get(localeContext);
  const { measure } = await findOwn(access, params.measureId, locale);
  const form = await readForm(request, rewordingShape, ["version"]);
  if (!form.ok) return refused(form.errors, form.typed);
  const { version, ...words } = form.data;
  const answer = await rewordMeasure(access, measure.id, { version, words });
  if (answer === "conflict") return refused({}, form.typed, true);
  if (answer !== "reworded") throw notAllowed();
  return redirect(addressOf("workspace.measure", locale, params), 303);
}

const refused = (errors: FieldErrors, typed: Typed, conflict = false) =>
  data({ conflict, errors, typed }, { status: conflict ? 409 : 400 });

/** The words of a measure of one's own. */
export default function RewordingPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("plan");
  const { t: workspace } = useTranslation("workspace");
  const { organisationId, measure, words, efforts } = loaderData;
  const title = t("rewording.pageTitle", { title: measure.title });
  return (
    <>
      <title>{actionData ? t("rewording.errorTitle") : title}</title>
      <MeasureHeading organisationId={organisationId} measure={measure} />
      {actionData?.conflict && (
        <Notice
          tone="caution"
          live
          title={workspace("conflict.title", measure.lastChange ?? { by: "", at: "" })}
        >
          <p className="whitespace-pre-line wrap-anywhere">{t("rewording.now", words)}</p>
          {words.what !== "" && <p className="whitespace-pre-line wrap-anywhere">{words.what}</p>}
          <p>{workspace("conflict.kept")}</p>
        </Notice>
      )}
      <RewordingForm
        version={measure.version}
        efforts={efforts}
        errors={actionData?.errors ?? {}}
        typed={actionData?.typed ?? words}
      />
    </>
  );
}
