import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { Card, Columns } from "#app/ui/card.tsx";
import { type ChecklistItem, ChecklistPanel } from "#app/ui/checklist.tsx";
import { ClosingCall } from "#app/ui/closing-call.tsx";
import { Hero } from "#app/ui/hero.tsx";
import { Section } from "#app/ui/section.tsx";
import { Topic } from "#app/ui/topic.tsx";
import { PageMeta } from "../page-meta.tsx";
import { OrganisationData } from "../structured-data.tsx";
import { Site } from "../site.tsx";
import { useLocale } from "../use-locale.ts";

const rows = [
  ["basis", "go"],
  ["sources", "go"],
  ["contract", "stop"],
  ["profiling", "go"],
  ["oversight", "caution"],
  ["deletion", "caution"],
] as const;

export const handle = { content: true };

export default function Home() {
  const { t } = useTranslation("marketing");
  const locale = useLocale();
  const start = addressOf("check.start", locale);
  return (
    <Site>
      <PageMeta title={t("home.pageTitle")} description={t("home.description")} />
      <OrganisationData />
      <Hero
        title={t("home.title")}
        lead={t("home.lead")}
        actions={
          <ButtonRow>
            <LinkButton href={start}>{t("home.start")}</LinkButton>
            <LinkButton look="secondary" href={addressOf("booking", locale)}>
              {t("home.book")}
            </LinkButton>
          </ButtonRow>
        }
        note={t("home.trust")}
        aside={<SamplePanel />}
      />
      <Section title={t("home.risksTitle")}>
        <Columns count={3}>
          {(["trust", "liability", "recovery"] as const).map((risk) => (
            <Topic key={risk} title={t(`home.risks.${risk}.title`)}>
              <p>{t(`home.risks.${risk}.text`)}</p>
            </Topic>
          ))}
        </Columns>
      </Section>
      <Section tone="sky" title={t("home.questionsTitle")} intro={t("home.questionsLead")}>
        <Columns count={2}>
          {(["in", "out"] as const).map((side) => (
            <Card key={side} title={t(`home.questions.${side}.title`)}>
              <p>{t(`home.questions.${side}.text`)}</p>
            </Card>
          ))}
        </Columns>
      </Section>
      <Section title={t("home.wayTitle")}>
        <Columns count={3}>
          {(["check", "settle", "support"] as const).map((step) => (
            <Topic key={step} title={t(`home.way.${step}.title`)}>
              <p>{t(`home.way.${step}.text`)}</p>
            </Topic>
          ))}
        </Columns>
        <div className="mt-14">
          <ClosingCall
            title={t("home.closing")}
            action={<LinkButton href={start}>{t("home.start")}</LinkButton>}
          />
        </div>
      </Section>
    </Site>
  );
}

function SamplePanel() {
  const { t } = useTranslation("marketing");
  const items: ChecklistItem[] = rows.map(([id, state]) => ({
    id,
    state,
    label: t(`home.panel.rows.${id}.label`),
    word: t(`home.panel.rows.${id}.word`),
  }));
  return (
    <ChecklistPanel title={t("home.panel.title")} items={items} result={t("home.panel.result")} />
  );
}
