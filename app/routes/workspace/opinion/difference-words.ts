import { useTranslation } from "react-i18next";
import { categories, effects } from "#app/domain/workspace/ledger/choices.ts";
import type { Difference, Part } from "#app/domain/workspace/opinion/approved-state.ts";
import { formatDay } from "#app/i18n/format.ts";
import { useLocale } from "../../use-locale.ts";

/** A column with its name in the texts; one without is the part itself. */
const named = [
  "category",
  "source",
  "treatment",
  "retention",
  "writtenTo",
  "seenBy",
  "decidedBy",
  "effect",
  "basis",
  "interest",
  "necessity",
  "balancing",
  "role",
  "country",
  "transfer",
  "checkedOn",
  "system",
  "provider",
] as const;

const isNamed = (column: string): column is (typeof named)[number] =>
  named.some((one) => one === column);

/** What was changed since somebody signed, as a sentence. */
export function useDifferenceSentence(): (difference: Difference) => string {
  const { t } = useTranslation("opinion");
  const locale = useLocale();
  const ledger = useTranslation("ledger").t;
  const register = useTranslation("register").t;
  const screening = useTranslation("screening").t;
  const quoted = (value: string) => t("difference.value", { value });
  const word = (part: Part, column: string, value: string | null) => {
    if (value === null) return t("difference.nothing");
    if (part === "aiActClass") return quoted(screening(`result.${value as "minimal"}`));
    if (column === "treatment") return quoted(ledger(`treatment.${value as "needed"}`));
    if (column === "basis") return quoted(register(`basis.${value as "contract"}`));
    if (column === "role") return quoted(register(`role.${value as "joint"}`));
    if (column === "transfer")
      return value === "within"
        ? register("within")
        : quoted(register(`transfer.${value as "scc"}`));
    if (column === "checkedOn") return formatDay(value, locale);
    const choices = { category: categories, effect: effects }[column];
    return quoted(choices?.find(({ id }) => id === value)?.label[locale] ?? value);
  };
  return (difference) => {
    const { part, entry, kind } = difference;
    const words = { part: t(`part.${part}`), entry };
    if (kind !== "changed") return t(`difference.${kind}`, words);
    const { column, from, to } = difference;
    const called = isNamed(column) ? t(`column.${column}`) : t(`part.${part}`);
    return t(entry === "" ? "difference.whole" : "difference.changed", {
      ...words,
      // With nothing before it, it begins the sentence.
      column: entry === "" ? called.charAt(0).toLocaleUpperCase(locale) + called.slice(1) : called,
      from: word(part, column, from),
      to: word(part, column, to),
    });
  };
}
