import { useTranslation } from "react-i18next";
import type { MeasureLine } from "#app/domain/workspace/measure-view.ts";

/** What stands below the title of a measure in a list: where it comes from. */
export function MeasureNote({ line }: { line: Pick<MeasureLine, "fromCheck" | "references"> }) {
  const { t } = useTranslation("workspace");
  if (line.fromCheck) return t("measures.fromCheck");
  if (line.references.length === 0) return t("measures.own");
  return line.references.slice(0, 2).join(", ");
}
