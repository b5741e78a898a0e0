import { useTranslation } from "react-i18next";
import { datedWords } from "#app/domain/catalogue/dated-words.ts";
import { company } from "#app/domain/catalogue/company.ts";
import { referenceView } from "#app/domain/catalogue/legal-dates.ts";
import { todayInBerlin } from "#app/i18n/format.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { ClosingCall } from "#app/ui/closing-call.tsx";
import { Hero } from "#app/ui/hero.tsx";
import { Section } from "#app/ui/section.tsx";
import { PageMeta } from "../page-meta.tsx";
import { Site } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/risks";
import { LegalStatus } from "./legal-status.tsx";
import { RiskJumps, RiskSection } from "./risk-section.tsx";

/** Where the law on each risk is written. */
const sources = {
  trust: ["gdpr-5", "gdpr-22", "cjeu-dun", "aia-50-1"],
  liability: ["gdpr-82", "gdpr-83", "stgb-201", "cjeu-21-23", "olg-hamm-chatbot"],
  recovery: ["gdpr-32", "gdpr-33", "gdpr-34"],
} as const;

const risks = ["trust", "liability", "recovery"] as const;

export function loader({ context }: Route.LoaderArgs) {
  const locale = context.get(localeContext);
  const today = todayInBerlin();
  const references = risks.map((risk) =>
    sources[risk].map((id) => referenceView(id, locale, today)),
  );
  const statistics = company.statistics?.[locale];
  return { words: datedWords(locale, today), references, statistics };
}

export const handle = { content: true };

export default function Risks({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("risks");
  const locale = useLocale();
  const { words, references, statistics } = loaderData;
  return (
    <Site>
      <PageMeta title={t("pageTitle")} description={t("description")} />
      <Hero title={t("title")} lead={t("lead")} actions={<RiskJumps />} />
      {risks.map((risk, index) => (
        <RiskSection key={risk} risk={risk} words={words} references={references[index] ?? []} />
      ))}
      <Section>
        <ClosingCall
          title={t("closing")}
          action={<LinkButton href={addressOf("check.start", locale)}>{t("start")}</LinkButton>}
        />
        <div className="mt-8 flex flex-col gap-2">
          {statistics !== undefined && (
            <p className="max-w-measure text-sm text-ink-3">
              {t("statistics", { text: statistics })}
            </p>
          )}
          <LegalStatus date={words.asOf} />
        </div>
      </Section>
    </Site>
  );
}
