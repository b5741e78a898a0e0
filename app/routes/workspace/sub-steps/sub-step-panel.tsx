import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { MeasurePage } from "#app/domain/workspace/measure-page.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { useLocale } from "../../use-locale.ts";
import { SubStepRow } from "./sub-step-row.tsx";

type Props = {
  organisationId: string;
  measure: MeasurePage;
  mayChange: boolean;
};

/** On the page of a measure: its small steps, each with the button that ticks it off. */
export function SubStepPanel({ organisationId, measure, mayChange }: Props) {
  const { t } = useTranslation("plan");
  const locale = useLocale();
  const { subSteps } = measure;
  if (subSteps.length === 0 && !mayChange) return null;
  const params = { organisationId, measureId: measure.id };
  const done = subSteps.filter((one) => one.done).length;
  return (
    <section className="max-w-measure">
      <h2 className="mb-2 text-lg">{t("subSteps.title")}</h2>
      {subSteps.length > 0 ? (
        <>
          <p className="text-sm text-ink-2">
            {t("subSteps.progress", { done, count: subSteps.length })}
          </p>
          <ol className="mt-1 mb-3">
            {subSteps.map((one) => (
              <SubStepRow
                key={one.id}
                subStep={one}
                params={{ ...params, subStepId: one.id }}
                mayChange={mayChange}
              />
            ))}
          </ol>
        </>
      ) : (
        <p className="mb-3 text-ink-2">{t("subSteps.none")}</p>
      )}
      {mayChange && (
        <p>
          <Link
            to={addressOf("workspace.measure.subSteps", locale, params)}
            className="inline-block py-1"
          >
            {t("subSteps.add")}
          </Link>
        </p>
      )}
    </section>
  );
}
