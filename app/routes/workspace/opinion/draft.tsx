import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { z } from "zod";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { changeDraft } from "#app/domain/workspace/opinion/change-draft.server.ts";
import { longestOpinion, verdicts } from "#app/domain/workspace/opinion/verdicts.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { type FieldErrors, optionalText, readForm, type Ticked } from "../../form.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/draft";
import { DraftConflict } from "./draft-conflict.tsx";
import { DraftForm } from "./draft-form.tsx";
import { draftPage } from "./draft-page.server.ts";
import { viewedSignOff } from "./find-sign-off.server.ts";
import { SignOffHeading } from "./sign-off-heading.tsx";

const shape = {
  version: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
  verdict: z.enum(verdicts, { message: "verdict" }).optional(),
  text: optionalText(longestOpinion),
  conditions: z
    .union([z.uuid(), z.array(z.uuid())], { message: "conditions" })
    .optional()
    .transform((ids) => [ids ?? []].flat()),
};

export async function loader({ context, params }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const viewed = await viewedSignOff(access, params.useCaseId);
  if (!mayIn(access, "opinion.publish")) throw notAllowed();
  return {
    ...params,
    ...(await draftPage(access, params.useCaseId, viewed, context.get(localeContext))),
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  await viewedSignOff(access, params.useCaseId);
  const form = await readForm(request, shape, ["version"]);
  if (!form.ok) return refused(form.errors, form.ticked);
  const { verdict = null, ...rest } = form.data;
  const answer = await changeDraft(access, params.useCaseId, { ...rest, verdict });
  if (answer === "conflict") return refused({}, form.ticked, true);
  if (answer !== "kept") throw notAllowed();
  return redirect(addressOf("workspace.opinion", context.get(localeContext), params), 303);
}

const refused = (errors: FieldErrors, ticked: Ticked, conflict = false) =>
  data({ conflict, errors, ticked }, { status: conflict ? 409 : 400 });

export default function OpinionDraft({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("opinion");
  const title = t(`called.${loaderData.called}.write`);
  return (
    <>
      <title>{actionData ? t("draft.errorTitle") : `${title} – ${loaderData.title}`}</title>
      <SignOffHeading page={loaderData} title={title} lead={t("draft.lead")} />
      {actionData?.conflict && <DraftConflict page={loaderData} />}
      <DraftForm page={loaderData} errors={actionData?.errors ?? {}} ticked={actionData?.ticked} />
    </>
  );
}
