import { useTranslation } from "react-i18next";
import { data } from "react-router";
import { verifyChain } from "#app/domain/audit/verify.server.ts";
import { seesAll } from "#app/domain/organisations/sight.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import type { Route } from "./+types/history-verification";

export async function loader({ context }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  if (!seesAll(access)) throw data(null, { status: 404 });
  return { verdict: await verifyChain(access) };
}

/** Whether the organisation's own chain fits, recomputed for this very look. */
export default function HistoryVerification({ loaderData: { verdict } }: Route.ComponentProps) {
  const { t } = useTranslation("history");
  return (
    <>
      <title>{t("verification.title")}</title>
      <PageHeading size="md" title={t("verification.title")} lead={t("verification.lead")} />
      {verdict.whole ? (
        <Notice tone="success" title={t("verification.whole")}>
          {t("verification.count", { count: verdict.count })}
        </Notice>
      ) : (
        <Notice tone="caution" title={t("verification.broken", { at: verdict.brokenAt })}>
          {t("verification.tellUs")}
        </Notice>
      )}
    </>
  );
}
