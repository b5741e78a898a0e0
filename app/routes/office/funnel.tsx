import { useTranslation } from "react-i18next";
import { funnel, groupings } from "#app/domain/leads/funnel.server.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { FilterBar, FilterSelect } from "#app/ui/filter-bar.tsx";
import { Funnel } from "#app/ui/funnel.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { Table } from "#app/ui/table.tsx";
import type { Route } from "./+types/funnel";
import { funnelView } from "./funnel-view.server.ts";

export async function loader({ context, url }: Route.LoaderArgs) {
  const wanted = url.searchParams.get("nach");
  const by = groupings.find((one) => one === wanted) ?? "week";
  const found = await funnel(context.get(houseAccessContext), by);
  return funnelView(found, by, context.get(localeContext));
}

export default function FunnelPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("office");
  const { by, steps, groups } = loaderData;
  const text = (value: number | null | undefined) =>
    value === null || value === undefined ? t("funnel.few") : String(value);
  const milestones = ["started", "finished", "report-asked", "confirmed", "booked"] as const;
  return (
    <>
      <title>{t("funnel.pageTitle")}</title>
      <PageHeading size="md" title={t("funnel.title")} lead={t("funnel.lead")} />
      {steps.length === 0 ? (
        <EmptyState title={t("funnel.emptyTitle")}>{t("funnel.empty")}</EmptyState>
      ) : (
        <>
          <Funnel
            label={t("funnel.picture")}
            steps={steps.map((step) => ({
              ...step,
              label: step.label ?? t(`funnel.steps.${step.id as "started"}`),
              text: text(step.value),
            }))}
          />
          <Table
            captionVisible
            caption={t("funnel.byStep")}
            rows={steps}
            rowKey={({ id }) => id}
            columns={[
              {
                key: "step",
                header: t("funnel.step"),
                main: true,
                cell: ({ id, label, question }) =>
                  label ? `${label}: ${question}` : t(`funnel.steps.${id as "started"}`),
              },
              {
                key: "count",
                header: t("funnel.count"),
                numeric: true,
                cell: ({ value }) => text(value),
              },
            ]}
          />
          <FilterBar label={t("funnel.by")} submit={t("filter.submit")}>
            <FilterSelect
              name="nach"
              label={t("funnel.by")}
              value={by === "week" ? "" : by}
              all={t("funnel.groupings.week")}
              options={(["language", "useCase"] as const).map((value) => ({
                value,
                label: t(`funnel.groupings.${value}`),
              }))}
            />
          </FilterBar>
          <Table
            captionVisible
            caption={t(`funnel.captions.${by}`)}
            rows={groups}
            rowKey={({ group }) => group}
            columns={[
              {
                key: "group",
                header: t(`funnel.groupings.${by}`),
                main: true,
                cell: ({ label }) => label ?? t("funnel.noCheck"),
              },
              ...milestones.map((step, at) => ({
                key: step,
                header: t(`funnel.steps.${step}`),
                numeric: true,
                cell: ({ numbers }: (typeof groups)[number]) => text(numbers[at]),
              })),
            ]}
          />
        </>
      )}
    </>
  );
}
