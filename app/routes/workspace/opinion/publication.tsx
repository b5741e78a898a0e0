import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { z } from "zod";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { publishOpinion } from "#app/domain/workspace/opinion/publish-opinion.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { Lamp } from "#app/ui/lamp.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { readForm } from "../../form.ts";
import { useLocale } from "../../use-locale.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/publication";
import { draftPage } from "./draft-page.server.ts";
import { viewedSignOff } from "./find-sign-off.server.ts";
import { verdictLamps } from "./opinion-card.tsx";
import { SignOffHeading } from "./sign-off-heading.tsx";

const shape = {
  version: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
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
  if (!form.ok) throw data({ reason: "broken-body" }, { status: 400 });
  const answer = await publishOpinion(access, params.useCaseId, form.data);
  if (answer === "not-allowed" || answer === "unknown") throw notAllowed();
  if (answer !== "published")
    return data({ problem: answer }, { status: answer === "conflict" ? 409 : 400 });
  return redirect(addressOf("workspace.opinion", context.get(localeContext), params), 303);
}

/** The draft once more as it will stand, before nobody can change it. */
export default function Publication({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("opinion");
  const locale = useLocale();
  const { organisationId, useCaseId, version, verdict, text, conditions, measures } = loaderData;
  const named = measures.filter(({ id }) => conditions.includes(id));
  const params = { organisationId, useCaseId };
  return (
    <>
      <title>
        {actionData
          ? t("publication.errorTitle")
          : `${t("publication.title")} – ${loaderData.title}`}
      </title>
      <SignOffHeading
        page={loaderData}
        title={t("publication.title")}
        lead={t("publication.lead")}
      />
      {actionData && (
        <Notice tone="caution" live title={t(`publication.problem.${actionData.problem}`)} />
      )}
      <div className="flex max-w-narrow flex-col gap-4 rounded-card border border-line bg-card p-6 sm:p-7">
        <h2 className="text-lg font-bold">{t(`called.${loaderData.called}.name`)}</h2>
        {verdict && (
          <p className="text-lg">
            <Lamp state={verdictLamps[verdict]}>{t(`verdict.${verdict}.label`)}</Lamp>
          </p>
        )}
        <p className="whitespace-pre-line wrap-anywhere">{text}</p>
        {verdict === "conditions" && named.length > 0 && (
          <div>
            <p className="font-bold">{t("conditions")}</p>
            <ul className="list-disc pl-5">
              {named.map(({ id, title }) => (
                <li key={id}>{title}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <form method="post">
        <input type="hidden" name="version" value={version} />
        <ButtonRow>
          <Button>{t("publication.submit")}</Button>
          <LinkButton
            look="secondary"
            href={addressOf("workspace.opinion.draft", locale, params)}
            soft
          >
            {t("draft.goOn")}
          </LinkButton>
        </ButtonRow>
      </form>
    </>
  );
}
