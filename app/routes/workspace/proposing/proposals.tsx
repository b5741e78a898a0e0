import { useTranslation } from "react-i18next";
import { proposalView } from "#app/domain/workspace/proposing/proposal-view.ts";
import { proposals } from "#app/domain/workspace/proposing/proposals.server.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/proposals";
import { ProposalList } from "./proposal-list.tsx";

export async function loader({ context, params }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const found = await proposals(access);
  if (!found) throw notAllowed();
  const locale = context.get(localeContext);
  return { ...params, proposals: found.map((one) => proposalView(one, access, locale)) };
}

/** What the consultancy proposes, and what became of it. */
export default function ProposalsPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("proposals");
  const { organisationId, proposals: all } = loaderData;
  const open = all.filter(({ end }) => end === null);
  const closed = all.filter(({ end }) => end !== null);
  return (
    <>
      <title>{t("title")}</title>
      <PageHeading size="md" title={t("title")} lead={t("lead")} />
      {all.length === 0 ? (
        <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      ) : (
        <section>
          <h2 className="mb-2">{t("open")}</h2>
          {open.length === 0 ? (
            <p className="text-ink-2">{t("noneOpen")}</p>
          ) : (
            <ProposalList organisationId={organisationId} proposals={open} names />
          )}
        </section>
      )}
      {closed.length > 0 && (
        <section>
          <h2 className="mb-2">{t("closed")}</h2>
          <ProposalList organisationId={organisationId} proposals={closed} names />
        </section>
      )}
    </>
  );
}
