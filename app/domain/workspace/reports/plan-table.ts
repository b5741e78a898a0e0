import { i18nFor } from "#app/i18n/i18n.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { measureLine } from "../measure-view.ts";
import type { PlannedMeasure } from "../planned-measures.server.ts";
import type { ReportTable } from "./document.ts";

/** Measures as a table in the order given, each once. Pure. */
export function planTable(
  measures: readonly PlannedMeasure[],
  {
    locale,
    today,
    useCases,
  }: { locale: Locale; today: string; useCases?: ReadonlyMap<string, string> },
): ReportTable {
  const t = i18nFor(locale).getFixedT(locale, "workspace");
  const words = i18nFor(locale).getFixedT(locale, "reports");
  const of = (id: string) =>
    [...new Set(measures.filter((one) => one.id === id).map((one) => one.useCaseId))]
      .map((useCase) => useCases?.get(useCase) ?? "")
      .join(", ");
  const once = [...new Map(measures.map((one) => [one.id, one])).values()];
  return {
    head: [
      t("measures.measure"),
      ...(useCases ? [words("column.useCase")] : []),
      t("measures.owner"),
      t("measures.due"),
      t("measures.status"),
    ],
    rows: once.map((one) => {
      const line = measureLine(one, locale, today);
      return [
        line.title,
        ...(useCases ? [of(one.id)] : []),
        line.owner ?? line.role ?? t("measures.nobody"),
        line.due ?? words("noDate"),
        t(`status.${line.status}`),
      ];
    }),
  };
}

/** By due date, what has none last, then as planned. Pure. */
export function byDueDate(measures: readonly PlannedMeasure[]): PlannedMeasure[] {
  const day = ({ dueOn }: PlannedMeasure) => dueOn ?? "9999-12-31";
  return measures.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}
