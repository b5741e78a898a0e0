import { useTranslation } from "react-i18next";
import { declineMeasure } from "#app/domain/workspace/declining/decline-measure.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useLocale } from "../../use-locale.ts";
import type { Route } from "./+types/refusal";
import { answered } from "./decline-action.server.ts";
import { DecliningHeading } from "./declining-heading.tsx";
import { Effects } from "./effects.tsx";
import { findDeclining } from "./find-declining.server.ts";
import { ReasonForm } from "./reason-form.tsx";

export function loader({ context, params }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  return findDeclining(access, params.measureId, context.get(localeContext));
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  const locale = context.get(localeContext);
  const { measureId: id } = await findDeclining(access, params.measureId, locale);
  const back = addressOf("workspace.measure", locale, params);
  return answered(access, { request, id, back }, declineMeasure);
}

/** Declines a measure, after a look at what that changes. */
export default function RefusalPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("plan");
  const locale = useLocale();
  const { declined, must, isCondition, shared, ...params } = loaderData;
  const withdrawal = addressOf("workspace.measure.refusal.withdrawal", locale, params);
  return (
    <>
      <title>{actionData ? t("refusal.errorTitle") : t("refusal.pageTitle", loaderData)}</title>
      <DecliningHeading page={loaderData} way="refusal" />
      {declined ? (
        <EmptyState
          title={t("refusal.already")}
          action={
            <LinkButton href={withdrawal} soft>
              {t("refusal.takeUp")}
            </LinkButton>
          }
        >
          {t("refusal.lead")}
        </EmptyState>
      ) : (
        <>
          {must && (
            <Notice tone="caution">
              <p>{t("refusal.must")}</p>
            </Notice>
          )}
          {isCondition && (
            <Notice tone="caution">
              <p>{t("refusal.condition")}</p>
            </Notice>
          )}
          {shared && (
            <Notice>
              <p>{t("refusal.shared")}</p>
            </Notice>
          )}
          <Effects effects={loaderData.effects} />
          <ReasonForm page={loaderData} way="refusal" result={actionData} />
        </>
      )}
    </>
  );
}
