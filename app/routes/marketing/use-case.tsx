import { useTranslation } from "react-i18next";
import { data } from "react-router";
import { todayInBerlin } from "#app/i18n/format.ts";
import { useCaseView } from "#app/domain/catalogue/use-case-view.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { idOfSlug } from "#app/i18n/slugs.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Columns } from "#app/ui/card.tsx";
import { ClosingCall } from "#app/ui/closing-call.tsx";
import { Flow } from "#app/ui/flow.tsx";
import { Lamp } from "#app/ui/lamp.tsx";
import { NumberedList } from "#app/ui/numbered-list.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { PageBody } from "#app/ui/page.tsx";
import { PlainList } from "#app/ui/plain-list.tsx";
import { Section } from "#app/ui/section.tsx";
import { Topic } from "#app/ui/topic.tsx";
import { PageMeta } from "../page-meta.tsx";
import { Site } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/use-case";
import { lampOfClass } from "./ai-act-lamp.ts";
import { CheckUseCase } from "./check-use-case.tsx";
import { UseCaseFeatures } from "./use-case-features.tsx";
import { UseCaseLaw } from "./use-case-law.tsx";
import { UseCaseMeasures } from "./use-case-measures.tsx";

const levels = {
  1: { lamp: "go", word: "useCase.levels.low" },
  2: { lamp: "caution", word: "useCase.levels.medium" },
  3: { lamp: "stop", word: "useCase.levels.high" },
} as const;

export function loader({ params, context }: Route.LoaderArgs) {
  const locale = context.get(localeContext);
  const id = idOfSlug(params.useCaseSlug, locale);
  if (id === undefined) throw data(null, { status: 404 });
  return useCaseView(id, locale, todayInBerlin());
}

export const handle = { content: true };

export default function UseCase({ loaderData: view }: Route.ComponentProps) {
  const { t } = useTranslation("library");
  const risk = useTranslation("check").t;
  const locale = useLocale();
  const check = <CheckUseCase question={view.question} answer={view.id} />;
  return (
    <Site>
      <PageMeta title={t("useCase.pageTitle", view)} description={t("useCase.description", view)} />
      <PageBody>
        <Breadcrumbs
          crumbs={[
            { label: t("all"), href: addressOf("use-cases", locale) },
            { label: view.title },
          ]}
        />
        <PageHeading
          kicker={t("useCase.kicker")}
          title={view.title}
          lead={view.description}
          state={<Lamp state={lampOfClass[view.aiAct.class]}>{view.aiAct.label}</Lamp>}
          actions={
            <div className="flex flex-col gap-2 lg:pt-8">
              {check}
              <p className="text-sm text-ink-3 lg:max-w-55">{t("useCase.checkNote")}</p>
            </div>
          }
        />
      </PageBody>
      <Section tone="sky" title={t("useCase.flowTitle")}>
        <Flow
          parts={[
            { id: "in", title: t("useCase.dataIn"), content: <PlainList items={view.dataIn} /> },
            { id: "who", title: t("useCase.people"), content: <PlainList items={view.people} /> },
            {
              id: "out",
              title: t("useCase.results"),
              content: <PlainList items={t(`results.${view.id as "translation"}`).split("; ")} />,
            },
          ]}
        />
      </Section>
      <Section title={t("useCase.risksTitle")}>
        <Columns count={3} of="text">
          {view.risks.map(({ dimension, level, text }) => (
            <Topic key={dimension} title={risk(`risk.${dimension}`)}>
              <Lamp state={levels[level as 1 | 2 | 3].lamp}>
                {t(levels[level as 1 | 2 | 3].word)}
              </Lamp>
              <p className="mt-1">{text}</p>
            </Topic>
          ))}
        </Columns>
      </Section>
      <Section split tone="sky" title={t("useCase.mistakesTitle")}>
        <NumberedList items={view.mistakes.map((title) => ({ id: title, title }))} />
      </Section>
      <UseCaseMeasures measures={view.measures} />
      <UseCaseLaw view={view} />
      <UseCaseFeatures view={view} />
      <Section>
        <ClosingCall title={t("useCase.closing")} action={check}>
          {t("useCase.closingText")}
        </ClosingCall>
      </Section>
    </Site>
  );
}
