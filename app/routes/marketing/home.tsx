import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { Columns } from "#app/ui/card.tsx";
import { ClosingCall } from "#app/ui/closing-call.tsx";
import { Hero } from "#app/ui/hero.tsx";
import { NumberedList } from "#app/ui/numbered-list.tsx";
import { Section } from "#app/ui/section.tsx";
import { Topic } from "#app/ui/topic.tsx";
import { PageMeta } from "../page-meta.tsx";
import { OrganisationData } from "../structured-data.tsx";
import { Site } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import { HomeWay } from "./home-way.tsx";
import { mistakes } from "./mistake-sources.ts";
import { SamplePanel } from "./sample-panel.tsx";

export const handle = { content: true };

export default function Home() {
  const { t } = useTranslation("marketing");
  const mistake = useTranslation("mistakes").t;
  const risk = useTranslation("risks").t;
  const locale = useLocale();
  const start = <LinkButton href={addressOf("check.start", locale)}>{t("home.start")}</LinkButton>;
  return (
    <Site>
      <PageMeta title={t("home.pageTitle")} description={t("home.description")} />
      <OrganisationData />
      <Hero
        title={t("home.title")}
        lead={t("home.lead")}
        actions={
          <ButtonRow>
            {start}
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
          {(["trust", "liability", "recovery"] as const).map((one) => (
            <Topic
              key={one}
              title={t(`home.risks.${one}.title`)}
              href={`${addressOf("risks", locale)}#${risk(`${one}.anchor`)}`}
              more={t("home.riskLink")}
            >
              <p>{t(`home.risks.${one}.text`)}</p>
            </Topic>
          ))}
        </Columns>
        <div className="mt-9 flex flex-col sm:items-start">
          <LinkButton look="secondary" href={addressOf("risks", locale)}>
            {t("home.risksLink")}
          </LinkButton>
        </div>
      </Section>
      <Section
        split
        tone="sky"
        title={t("home.mistakesTitle")}
        intro={t("home.mistakesLead")}
        actions={
          <div className="flex flex-col sm:items-start">
            <LinkButton look="secondary" href={addressOf("mistakes", locale)}>
              {t("home.mistakesLink")}
            </LinkButton>
          </div>
        }
      >
        <NumberedList
          items={mistakes.slice(0, 4).map((id) => ({ id, title: mistake(`list.${id}.title`) }))}
        />
      </Section>
      <Section title={t("home.questionsTitle")} intro={t("home.questionsLead")}>
        <Columns count={2}>
          {(["in", "out"] as const).map((side) => (
            <Topic key={side} title={t(`home.questions.${side}.title`)}>
              <p>{t(`home.questions.${side}.text`)}</p>
            </Topic>
          ))}
        </Columns>
      </Section>
      <HomeWay />
      <Section split title={t("home.whoTitle")} intro={t("home.who")}>
        <ButtonRow>
          <LinkButton look="secondary" href={addressOf("use-cases", locale)}>
            {t("home.whoUseCases")}
          </LinkButton>
          <LinkButton look="secondary" href={addressOf("vendors", locale)}>
            {t("home.whoVendors")}
          </LinkButton>
        </ButtonRow>
      </Section>
      <Section tone="sky">
        <ClosingCall title={t("home.closing")} action={start} />
      </Section>
    </Site>
  );
}
