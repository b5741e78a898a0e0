import { useTranslation } from "react-i18next";
import { term } from "#app/domain/catalogue/terms.ts";
import type { Covered } from "#app/domain/workspace/coverage/coverage.ts";
import { viewCoverage } from "#app/domain/workspace/coverage/view-coverage.server.ts";
import { i18nFor } from "#app/i18n/i18n.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/coverage";
import { CoverageRows } from "./coverage-rows.tsx";
import { MeasureViews } from "./views.tsx";

export async function loader({ context }: Route.LoaderArgs) {
  const picture = await viewCoverage(context.get(organisationAccessContext));
  if (!picture) throw notAllowed();
  const locale = context.get(localeContext);
  const t = i18nFor(locale).getFixedT(locale, "check");
  const named = (label: (id: string) => string) => (one: Covered) => ({
    ...one,
    label: label(one.id),
  });
  return {
    risks: picture.risks.map(named((id) => t(`risk.${id as "trust"}`))),
    goals: picture.goals.map(named((id) => term("sdmGoals", id)[locale])),
  };
}

/** Which risks and protection goals the measures cover, as a picture and as numbers beside it. */
export default function Coverage({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation("measures");
  const { organisationId } = params;
  return (
    <>
      <title>{t("coverage.title")}</title>
      <PageHeading
        size="md"
        title={t("coverage.title")}
        lead={t("coverage.lead")}
        actions={<MeasureViews organisationId={organisationId} here="coverage" filter={{}} />}
      />
      <CoverageRows title={t("coverage.risks")} rows={loaderData.risks} />
      <CoverageRows title={t("coverage.goals")} rows={loaderData.goals} />
    </>
  );
}
