import { useTranslation } from "react-i18next";
import { takeUpAgain } from "#app/domain/workspace/declining/decline-measure.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useLocale } from "../../use-locale.ts";
import type { Route } from "./+types/withdrawal";
import { answered } from "./decline-action.server.ts";
import { DecliningHeading } from "./declining-heading.tsx";
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
  return answered(access, { request, id, back }, takeUpAgain);
}

/** Takes a refusal back. */
export default function RefusalWithdrawalPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("plan");
  const locale = useLocale();
  const measure = addressOf("workspace.measure", locale, loaderData);
  return (
    <>
      <title>
        {actionData ? t("withdrawal.errorTitle") : t("withdrawal.pageTitle", loaderData)}
      </title>
      <DecliningHeading page={loaderData} way="withdrawal" />
      {loaderData.declined ? (
        <ReasonForm page={loaderData} way="withdrawal" result={actionData} />
      ) : (
        <EmptyState
          title={t("withdrawal.already")}
          action={
            <LinkButton href={measure} soft>
              {t("toMeasure")}
            </LinkButton>
          }
        >
          {t("withdrawal.lead")}
        </EmptyState>
      )}
    </>
  );
}
