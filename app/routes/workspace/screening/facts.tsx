import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { stateFacts } from "#app/domain/workspace/screening/change-screening.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { issuesOf } from "../../field-issues.ts";
import { type FieldErrors, readForm, type Ticked } from "../../form.ts";
import { useLocale } from "../../use-locale.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/facts";
import { FactFields } from "./fact-fields.tsx";
import { factsOf, factsShape } from "./facts-shape.server.ts";
import { findScreening } from "./find-screening.server.ts";
import { ScreeningHeading } from "./screening-heading.tsx";

export async function loader({ context, params }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const { title, version, facts, prefill } = await findScreening(access, params.useCaseId);
  if (!mayIn(access, "screening.change")) throw notAllowed();
  const origins = facts ? {} : prefill.origins;
  return { ...params, title, version, facts: facts ?? prefill.facts, origins };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  await findScreening(access, params.useCaseId);
  const form = await readForm(request, factsShape, ["version"]);
  if (!form.ok) return refused(form.errors, form.ticked);
  const { version, ...stated } = form.data;
  const answer = await stateFacts(access, params.useCaseId, { version, facts: factsOf(stated) });
  if (answer === "conflict") return refused({}, form.ticked, true);
  if (answer !== "changed") throw notAllowed();
  return redirect(addressOf("workspace.screening", context.get(localeContext), params), 303);
}

const refused = (errors: FieldErrors, ticked: Ticked, conflict = false) =>
  data({ conflict, errors, ticked }, { status: conflict ? 409 : 400 });

export default function FactsPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("screening");
  const locale = useLocale();
  const { organisationId, useCaseId, title, version } = loaderData;
  const errors = actionData?.errors ?? {};
  const words = (key: string) => t(`error.${key as "truth"}`);
  const back = addressOf("workspace.screening", locale, { organisationId, useCaseId });
  return (
    <>
      <title>{actionData ? t("facts.errorTitle") : `${t("facts.title")} – ${title}`}</title>
      <ScreeningHeading page={loaderData} title={t("facts.title")} lead={t("facts.lead")} />
      {actionData?.conflict && (
        <Notice tone="caution" live title={t("conflict.title")}>
          <p>{t("conflict.kept")}</p>
        </Notice>
      )}
      <form method="post" className="flex max-w-narrow flex-col gap-8">
        <ErrorSummary issues={issuesOf(errors, Object.keys(errors), words)} />
        <input type="hidden" name="version" value={version} />
        <FactFields page={loaderData} ticked={actionData?.ticked} errors={errors} />
        <ButtonRow>
          <Button>{t("facts.submit")}</Button>
          <LinkButton look="quiet" href={back} soft>
            {t("back")}
          </LinkButton>
        </ButtonRow>
      </form>
    </>
  );
}
