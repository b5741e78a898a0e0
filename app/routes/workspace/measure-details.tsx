import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { MeasurePage } from "#app/domain/workspace/measure-page.ts";
import { Reference } from "#app/ui/reference.tsx";
import { useLocale } from "../use-locale.ts";

/** What to do, why, what proves it, where it is written. */
export function MeasureDetails({ measure }: { measure: MeasurePage }) {
  const { t } = useTranslation("workspace");
  const list = new Intl.ListFormat(useLocale(), { type: "conjunction" });
  const { useCases: cases } = measure;
  const served = list.format(cases.map(({ title }) => title));
  return (
    <div className="flex max-w-measure flex-col gap-6">
      {measure.what !== "" && (
        <Part title={t("measure.what")}>
          <p className="wrap-anywhere whitespace-pre-line">{measure.what}</p>
        </Part>
      )}
      {measure.why && <Part title={t("measure.why")}>{measure.why}</Part>}
      <Part title={t("measure.evidence")}>
        {measure.evidence ?? t("measure.ownEvidence")}
        {measure.evidenceMissing && (
          <p className="mt-1 text-caution">{t("measure.evidenceMissing")}</p>
        )}
      </Part>
      {measure.references.length > 0 && (
        <Part title={t("measure.references")}>
          <ul>
            {measure.references.map((reference) => (
              <li key={reference}>
                <Reference>{reference}</Reference>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <p className="text-sm text-ink-3">
        {t(measure.category ? "measure.facts" : "measure.ownFacts", {
          category: measure.category,
          priority: measure.priority,
          effort: measure.effort,
        })}{" "}
        {measure.review ? `${t("measure.reviewBy", { day: measure.review })} ` : ""}
        {measure.shared ? t("measure.shared", { count: cases.length }) : ""}
        {!measure.shared && cases.length > 1 && t("measure.serves", { list: served })}
      </p>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="text-lg">{title}</h2>
      <div className="mt-1 text-ink-2">{children}</div>
    </section>
  );
}
