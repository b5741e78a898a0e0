import { useTranslation } from "react-i18next";
import { measureLine } from "#app/domain/workspace/measure-view.ts";
import { standingView } from "#app/domain/workspace/use-case-view.ts";
import { overview } from "#app/domain/workspace/use-cases.server.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import type { Route } from "./+types/overview";
import { FirstThing } from "./first-thing.tsx";
import { MeasureTable } from "./measure-table.tsx";
import { UseCaseTable } from "./use-case-table.tsx";

export async function loader({ context }: Route.LoaderArgs) {
  const locale = context.get(localeContext);
  const access = context.get(organisationAccessContext);
  const { useCases, next, untouched, today } = await overview(access);
  return {
    organisationId: access.organisationId,
    useCases: useCases.map((one) => standingView(one, locale)),
    next: next.map((one) => measureLine(one, locale, today)),
    begin: untouched && may(access.roles, "measure.change"),
  };
}

export default function Overview({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("workspace");
  const { organisationId, useCases, next, begin } = loaderData;
  const [first] = next;
  return (
    <>
      <title>{t("overview.title")}</title>
      <PageHeading size="md" title={t("overview.title")} lead={t("overview.lead")} />
      {begin && first && <FirstThing organisationId={organisationId} measure={first} />}
      {useCases.length === 0 ? (
        <EmptyState title={t("overview.emptyTitle")}>{t("overview.empty")}</EmptyState>
      ) : (
        <section id={t("useCases.anchor")}>
          <h2 className="mb-2">{t("useCases.title")}</h2>
          <UseCaseTable organisationId={organisationId} useCases={useCases} />
        </section>
      )}
      {next.length > 0 && (
        <section>
          <h2 className="mb-2">{t("overview.next")}</h2>
          <MeasureTable caption={t("overview.next")} organisationId={organisationId} lines={next} />
        </section>
      )}
    </>
  );
}
