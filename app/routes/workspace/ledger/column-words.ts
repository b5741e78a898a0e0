import { useTranslation } from "react-i18next";
import { categories, effects } from "#app/domain/workspace/ledger/choices.ts";
import { type Column, type EntryValues, treatments } from "#app/domain/workspace/ledger/ledgers.ts";
import { useLocale } from "../../use-locale.ts";

/** The choices of a column with their words; undefined where people write freely. */
export function useChoices() {
  const { t } = useTranslation("ledger");
  const locale = useLocale();
  return (column: Column): { value: string; label: string }[] | undefined => {
    if (column === "treatment")
      return treatments.map((value) => ({ value, label: t(`treatment.${value}`) }));
    if (column !== "category" && column !== "effect") return undefined;
    const known = column === "category" ? categories : effects;
    return known.map(({ id, label }) => ({ value: id, label: label[locale] }));
  };
}

/** What an entry says in a column, in words; null is a gap. */
export function useValueWords() {
  const choices = useChoices();
  return (column: Column, entry: EntryValues): string | null => {
    const value = entry[column];
    return choices(column)?.find((one) => one.value === value)?.label ?? value;
  };
}
