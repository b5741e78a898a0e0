import { useTranslation } from "react-i18next";
import { datedWords } from "#app/domain/catalogue/dated-words.ts";
import { referenceView } from "#app/domain/catalogue/legal-dates.ts";
import { todayInBerlin } from "#app/i18n/format.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { Columns } from "#app/ui/card.tsx";
import { ClosingCall } from "#app/ui/closing-call.tsx";
import { Hero } from "#app/ui/hero.tsx";
import { Section } from "#app/ui/section.tsx";
import { Topic } from "#app/ui/topic.tsx";
import { PageMeta } from "../page-meta.tsx";
import { Site } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/mistakes";
import { LegalStatus } from "./legal-status.tsx";
import { MistakeList } from "./mistake-list.tsx";
import { mistakes, sources } from "./mistake-sources.ts";

export function loader({ context }: Route.LoaderArgs) {
  const locale = context.get(localeContext);
  const today = todayInBerlin();
  const references = mistakes.map((one) =>
    sources[one].map((id) => referenceView(id, locale, today)),
  );
  return { words: datedWords(locale, today), references };
}

export const handle = { content: true };

export default function Mistakes({ loaderData: { words, references } }: Route.ComponentProps) {
  const { t } = useTranslation("mistakes");
  const locale = useLocale();
  const start = addressOf("check.start", locale);
  return (
    <Site>
      <PageMeta title={t("pageTitle")} description={t("description")} />
      <Hero title={t("title")} lead={t("lead")} />
      <Section>
        <MistakeList words={words} references={references} />
        <div className="mt-8">
          <LegalStatus date={words.asOf} />
        </div>
      </Section>
      <Section tone="sky">
        <Columns count={2} of="text">
          <Topic
            level={2}
            title={t("helpTitle")}
            href={addressOf("packages", locale)}
            more={t("helpLink")}
          >
            <p>{t("help")}</p>
          </Topic>
          <Topic
            level={2}
            title={t("libraryTitle")}
            href={addressOf("use-cases", locale)}
            more={t("libraryLink")}
          >
            <p>{t("library")}</p>
          </Topic>
        </Columns>
      </Section>
      <Section>
        <ClosingCall
          title={t("closing")}
          action={<LinkButton href={start}>{t("start")}</LinkButton>}
        />
      </Section>
    </Site>
  );
}
