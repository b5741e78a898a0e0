import { rules } from "#app/domain/catalogue/catalogue.ts";
import { locales } from "#app/i18n/locale.ts";
import type { MeasureFilter } from "./filter.ts";

/**
 * The ids of the catalogue that category, priority and text leave over; undefined where none of them narrows. All of
 * the words must be found in one language's title, whatever their case.
 */
export function catalogueIds({ category, priority, text }: MeasureFilter): string[] | undefined {
  if (!category && !priority && !text) return undefined;
  const words = wordsOf(text ?? "");
  return rules.measures
    .filter((one) => !category || one.category === category)
    .filter((one) => !priority || one.priority === priority)
    .filter(({ title }) =>
      locales.some((locale) => words.every((word) => title[locale].toLowerCase().includes(word))),
    )
    .map(({ id }) => id);
}

/** What was searched for, word by word, whatever its case. */
export const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/).filter(Boolean);
