import { useTranslation } from "react-i18next";
import type { Priority } from "#app/domain/catalogue/types.ts";
import type { UseCaseView } from "#app/domain/catalogue/use-case-view.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Section } from "#app/ui/section.tsx";

type Measures = UseCaseView["measures"];

/** What to do: what must be done in full, the rest for those who want to read on. */
export function UseCaseMeasures({ measures }: { measures: Measures }) {
  const { t } = useTranslation("library");
  const of = (priority: Priority) => measures.filter((one) => one.priority === priority);
  return (
    <Section title={t("useCase.measuresTitle")} intro={t("useCase.measuresIntro")}>
      <h3>{t("useCase.priority.must")}</h3>
      <div className="mt-4">
        <MeasureList measures={of("must")} />
      </div>
      <div className="mt-4 flex flex-col gap-1">
        {(["should", "could"] as const)
          .map((priority) => ({ priority, found: of(priority) }))
          .filter(({ found }) => found.length > 0)
          .map(({ priority, found }) => (
            <Disclosure
              key={priority}
              summary={t(`useCase.more.${priority}`, { count: found.length })}
            >
              <MeasureList measures={found} />
            </Disclosure>
          ))}
      </div>
    </Section>
  );
}

function MeasureList({ measures }: { measures: Measures }) {
  return (
    <ul className="border-t border-line">
      {measures.map((one) => (
        <li
          key={one.id}
          className="grid gap-x-8 gap-y-0.5 border-b border-line py-3.5 md:grid-cols-[1fr_2fr]"
        >
          <span className="font-bold text-ink">{one.title}</span>
          <span className="max-w-measure text-ink-2">{one.what}</span>
        </li>
      ))}
    </ul>
  );
}
