import { useTranslation } from "react-i18next";
import type { datedWords } from "#app/domain/catalogue/dated-words.ts";
import type { ReferenceView } from "#app/domain/catalogue/legal-dates.ts";
import { Reference } from "#app/ui/reference.tsx";
import { mistakes } from "./mistake-sources.ts";

type MistakeListProps = {
  words: ReturnType<typeof datedWords>;
  references: readonly (readonly ReferenceView[])[];
};

/** The seven mistakes like a checklist: number, what goes wrong, what is better, where it is written. */
export function MistakeList({ words, references }: MistakeListProps) {
  const { t } = useTranslation("mistakes");
  return (
    <ol className="border-t border-line">
      {mistakes.map((mistake, index) => (
        <li
          key={mistake}
          className="grid gap-x-8 gap-y-2 border-b border-line py-7 md:grid-cols-[4rem_minmax(0,1fr)] lg:grid-cols-[4rem_minmax(0,1fr)_16rem] print:py-4"
        >
          <span
            aria-hidden="true"
            className="font-mono text-2xl leading-none font-bold text-accent"
          >
            {index + 1}
          </span>
          <div className="max-w-measure min-w-0">
            <h2>{t(`list.${mistake}.title`)}</h2>
            <p className="mt-1.5 text-ink-2">{t(`list.${mistake}.text`, words)}</p>
            <p className="mt-2">
              <strong className="text-go">{t("better")}</strong> {t(`list.${mistake}.better`)}
            </p>
          </div>
          <ul className="md:col-start-2 lg:col-start-auto lg:pt-1 lg:text-right">
            {references[index]?.map(({ id, label, validity }) => (
              <li key={id} className="leading-snug">
                <Reference>{[label, validity].filter(Boolean).join(" · ")}</Reference>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
