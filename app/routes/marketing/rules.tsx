import { useTranslation } from "react-i18next";
import { rulesView } from "#app/domain/self-check/rules-view.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { ClosingCall } from "#app/ui/closing-call.tsx";
import { Lamp } from "#app/ui/lamp.tsx";
import { PageBody } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { Section } from "#app/ui/section.tsx";
import { Table } from "#app/ui/table.tsx";
import { PageMeta } from "../page-meta.tsx";
import { Site } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/rules";
import { ScaleBand } from "./pictures/scale-band.tsx";
import { RuleQuestion } from "./rule-question.tsx";

export const loader = ({ context }: Route.LoaderArgs) => rulesView(context.get(localeContext));

export const handle = { content: true };

export default function Rules({ loaderData: view }: Route.ComponentProps) {
  const { t } = useTranslation("marketing");
  const start = addressOf("check.start", useLocale());
  return (
    <Site>
      <PageMeta title={t("rules.pageTitle")} description={t("rules.description")} />
      <PageBody>
        <PageHeading title={t("rules.title")} lead={t("rules.lead")} />
        <p className="font-mono text-sm text-ink-3">{t("rules.version", view)}</p>
      </PageBody>
      <Section tone="sky" title={t("rules.scoresTitle")} intro={t("rules.scores")}>
        <p className="max-w-measure">{t("rules.overall")}</p>
      </Section>
      <Section title={t("rules.lightTitle")} intro={t("rules.light")}>
        <ScaleBand levels={view.levels} />
        <ul className="mt-5 flex flex-wrap gap-x-10 gap-y-2">
          {view.levels.map((level) => (
            <li key={level.id}>
              <Lamp state={level.lamp}>{level.label}</Lamp>{" "}
              <span className="tabular-nums">{t("rules.range", level)}</span>
            </li>
          ))}
        </ul>
        <div className="mt-10">
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
      <Section tone="sky" title={t("rules.pointsTitle")} intro={t("rules.points")}>
        <ol className="flex flex-col gap-3">
          {view.questions.map((question, index) => (
            <RuleQuestion key={question.id} question={question} number={index + 1} />
          ))}
        </ol>
      </Section>
      <Section title={t("rules.findingsTitle")} intro={t("rules.findings")}>
        <ClosingCall
          title={t("home.closing")}
          action={<LinkButton href={start}>{t("home.start")}</LinkButton>}
        />
      </Section>
    </Site>
  );
}
