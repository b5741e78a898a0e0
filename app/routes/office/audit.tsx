import { useTranslation } from "react-i18next";
import { verifyAllChains } from "#app/domain/audit/chains.server.ts";
import { Lamp } from "#app/ui/lamp.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { Table } from "#app/ui/table.tsx";
import type { Route } from "./+types/audit";

export async function loader() {
  return { chains: await verifyAllChains() };
}

/** Whether every audit chain fits: how long it is and where it breaks, nothing of what stands in it. */
export default function AuditPage({ loaderData: { chains } }: Route.ComponentProps) {
  const { t } = useTranslation("office");
  return (
    <>
      <title>{t("audit.pageTitle")}</title>
      <PageHeading size="md" title={t("audit.title")} lead={t("audit.lead")} />
      <Table
        caption={t("audit.title")}
        rows={chains}
        rowKey={(row) => row.organisationId}
        columns={[
          {
            key: "verdict",
            header: t("audit.verdict"),
            cell: ({ verdict }) => (
              <Lamp state={verdict.whole ? "go" : "stop"}>
                {verdict.whole ? t("audit.whole") : t("audit.broken", { at: verdict.brokenAt })}
              </Lamp>
            ),
          },
          { key: "name", header: t("audit.organisation"), main: true, cell: (row) => row.name },
          {
            key: "count",
            header: t("audit.count"),
            numeric: true,
            cell: ({ verdict }) => (verdict.whole ? verdict.count : "–"),
          },
        ]}
      />
    </>
  );
}
