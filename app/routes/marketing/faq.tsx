import { useTranslation } from "react-i18next";
import { datedWords } from "#app/domain/catalogue/dated-words.ts";
import { company } from "#app/domain/catalogue/company.ts";
import { referenceView } from "#app/domain/catalogue/legal-dates.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { todayInBerlin } from "#app/i18n/format.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { ClosingCall } from "#app/ui/closing-call.tsx";
import { Hero } from "#app/ui/hero.tsx";
import { Section } from "#app/ui/section.tsx";
import { PageMeta } from "../page-meta.tsx";
import { QuestionsData } from "../structured-data.tsx";
import { Site } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/faq";
import { LegalStatus } from "./legal-status.tsx";
import { questions, sources } from "./faq-sources.ts";
import { QuestionList } from "./question-list.tsx";

export function loader({ context }: Route.LoaderArgs) {
  const locale = context.get(localeContext);
  const today = todayInBerlin();
  const { unconfirmedRequestDays: draftDays, leadMonths } = company.retention;
  const words = { ...datedWords(locale, today), draftDays, leadMonths };
  const view = (id: string) => referenceView(id, locale, today);
  return { words, references: questions.map((one) => sources[one].map(view)) };
}

export const handle = { content: true };

export default function Faq({ loaderData: { words, references } }: Route.ComponentProps) {
  const { t } = useTranslation("faq");
  const locale = useLocale();
  const answered = questions.map((id, at) => ({
    id,
    question: t(`list.${id}.question`),
    answer: t(`list.${id}.answer`, words),
    references: references[at] ?? [],
  }));
  return (
    <Site>
      <PageMeta title={t("pageTitle")} description={t("description")} />
      <QuestionsData questions={answered} />
      <Hero title={t("title")} lead={t("lead")} />
      <Section>
        <QuestionList questions={answered} />
        <div className="mt-8">
          <LegalStatus date={words.asOf} />
        </div>
        <div className="mt-14">
          <ClosingCall
            title={t("closing")}
            action={<LinkButton href={addressOf("booking", locale)}>{t("book")}</LinkButton>}
          />
        </div>
      </Section>
    </Site>
  );
}
