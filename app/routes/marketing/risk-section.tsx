import { useTranslation } from "react-i18next";
import type { datedWords } from "#app/domain/catalogue/dated-words.ts";
import type { ReferenceView } from "#app/domain/catalogue/legal-dates.ts";
import type { Dimension } from "#app/domain/catalogue/types.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { PlainList } from "#app/ui/plain-list.tsx";
import { References } from "#app/ui/references.tsx";
import { Section } from "#app/ui/section.tsx";
import { RiskPicture } from "./pictures/risk-picture.tsx";

type RiskSectionProps = {
  risk: Dimension;
  words: ReturnType<typeof datedWords>;
  references: readonly ReferenceView[];
};

/** One risk: what it is, how it comes about, an example, what helps, and where the law is written. */
export function RiskSection({ risk, words, references }: RiskSectionProps) {
  const { t } = useTranslation("risks");
  return (
    <Section
      id={t(`${risk}.anchor`)}
      tone={risk === "liability" ? "sky" : "paper"}
      title={t(`${risk}.title`)}
    >
      <div className="grid items-start gap-10 lg:grid-cols-[1.35fr_1fr] lg:gap-16">
        <div className="flex max-w-measure min-w-0 flex-col gap-5">
          <p className="text-lg">{t(`${risk}.text`)}</p>
          <div>
            <h3>{t(`${risk}.howTitle`)}</h3>
            <p className="mt-1.5 text-ink-2">{t(`${risk}.how`)}</p>
          </div>
          <div className="border-l-4 border-caution-lamp pl-5">
            <h3>{t("example")}</h3>
            <p className="mt-1.5">{t(`${risk}.example`)}</p>
          </div>
          <p className="text-sm text-ink-2">{t(`${risk}.note`, words)}</p>
        </div>
        <div className="flex min-w-0 flex-col gap-8">
          <RiskPicture risk={risk} />
          <div className="rounded-card border border-line bg-card p-6">
            <h3>{t("helps")}</h3>
            <div className="mt-2">
              <PlainList
                items={(["a", "b", "c", "d"] as const).map((one) => t(`${risk}.helps.${one}`))}
              />
            </div>
          </div>
        </div>
      </div>
      <div className="mt-6">
        <Disclosure summary={t("references")}>
          <References items={references} />
        </Disclosure>
      </div>
    </Section>
  );
}

/** The way to each risk from the top of the page. */
export function RiskJumps() {
  const { t } = useTranslation("risks");
  return (
    <nav aria-label={t("jump")}>
      <ul className="flex flex-wrap gap-x-8 gap-y-2">
        {(["trust", "liability", "recovery"] as const).map((risk) => (
          <li key={risk}>
            <a href={`#${t(`${risk}.anchor`)}`} className="inline-block py-1 text-lg font-bold">
              {t(`${risk}.title`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
