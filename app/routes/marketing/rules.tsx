import { useTranslation } from "react-i18next";
import { rulesView } from "#app/domain/self-check/rules-view.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { Lamp } from "#app/ui/lamp.tsx";
import { PageBody } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { Section } from "#app/ui/section.tsx";
import { Table } from "#app/ui/table.tsx";
import { Site } from "../site.tsx";
import type { Route } from "./+types/rules";

export const loader = ({ context }: Route.LoaderArgs) => rulesView(context.get(localeContext));

export default function Rules({ loaderData: view }: Route.ComponentProps) {
  const { t } = useTranslation("marketing");
  const risk = useTranslation("check").t;
  return (
    <Site>
      <title>{t("rules.pageTitle")}</title>
      <PageBody>
        <PageHeading title={t("rules.title")} lead={t("rules.lead")} />
        <p className="font-mono text-sm text-ink-3">{t("rules.version", view)}</p>
      </PageBody>
      <Section tone="sky" title={t("rules.scoresTitle")} intro={t("rules.scores")}>
        <p className="max-w-measure">{t("rules.overall")}</p>
      </Section>
      <Section title={t("rules.lightTitle")} intro={t("rules.light")}>
        <ul className="flex flex-wrap gap-x-10 gap-y-2">
          {view.levels.map((level) => (
            <li key={level.id}>
              <Lamp state={level.lamp}>{level.label}</Lamp>{" "}
              <span className="tabular-nums">{t("rules.range", level)}</span>
            </li>
          ))}
        </ul>
        <div className="mt-8">
          <Table
            caption={t("rules.minimumTitle")}
            captionVisible
            rows={view.minimum}
            rowKey={(row) => row.id}
            columns={[
              {
                key: "reason",
                header: t("rules.minimumReason"),
                main: true,
                cell: (row) => row.reason,
              },
              {
                key: "light",
                header: t("rules.minimumLight"),
                cell: (row) => <Lamp state={row.lamp}>{row.label}</Lamp>,
              },
            ]}
          />
        </div>
      </Section>
      <Section title={t("rules.findingsTitle")} intro={t("rules.findings")}>
        <Table
          caption={t("rules.pointsTitle")}
          captionVisible
          rows={view.questions}
          rowKey={(row) => row.id}
          columns={[
            { key: "text", header: t("rules.question"), main: true, cell: (row) => row.text },
            { key: "trust", header: risk("risk.trust"), numeric: true, cell: (row) => row.trust },
            {
              key: "liability",
              header: risk("risk.liability"),
              numeric: true,
              cell: (row) => row.liability,
            },
            {
              key: "recovery",
              header: risk("risk.recovery"),
              numeric: true,
              cell: (row) => row.recovery,
            },
          ]}
        />
      </Section>
    </Site>
  );
}
