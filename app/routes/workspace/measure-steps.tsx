import { useTranslation } from "react-i18next";
import type { MeasurePage } from "#app/domain/workspace/measure-page.ts";
import { Timeline } from "#app/ui/timeline.tsx";

/** Who did what when: every step is a signed row. */
export function MeasureSteps({ measure }: { measure: MeasurePage }) {
  const { t } = useTranslation("workspace");
  if (measure.steps.length === 0) return null;
  const text = (step: MeasurePage["steps"][number]) =>
    step.by
      ? t("steps.signed", { by: step.by, status: t(`status.${step.status}`) })
      : t("steps.fromCheck", { status: t(`status.${step.status}`) });
  const noteOf = ({ reason, ofMerged }: MeasurePage["steps"][number]) => {
    const said = reason ? t("steps.reason", { reason }) : "";
    const note = [ofMerged ? t("steps.ofMerged") : "", said].filter(Boolean).join(" ");
    return note ? { note } : {};
  };
  return (
    <section className="max-w-measure">
      <h2 className="mb-2 text-lg">{t("steps.title")}</h2>
      <Timeline
        items={measure.steps.map((step) => ({
          id: step.id,
          at: step.at,
          text: text(step),
          ...noteOf(step),
        }))}
      />
    </section>
  );
}
