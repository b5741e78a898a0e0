import { useTranslation } from "react-i18next";
import { type ChecklistItem, ChecklistPanel } from "#app/ui/checklist.tsx";

const rows = [
  ["basis", "go"],
  ["sources", "go"],
  ["contract", "stop"],
  ["profiling", "go"],
  ["oversight", "caution"],
  ["deletion", "caution"],
] as const;

/** A checklist before the start, as it could look: one thing per line, a clear result. */
export function SamplePanel() {
  const { t } = useTranslation("marketing");
  const items: ChecklistItem[] = rows.map(([id, state]) => ({
    id,
    state,
    label: t(`home.panel.rows.${id}.label`),
    word: t(`home.panel.rows.${id}.word`),
  }));
  return (
    <ChecklistPanel title={t("home.panel.title")} items={items} result={t("home.panel.result")} />
  );
}
