import { rules } from "#app/domain/catalogue/catalogue.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** The flags that a person sets who adds an AI use case without a check: which data there are and what the AI does. */
export const statableFlags = [
  "special-categories",
  "employee-data",
  "vulnerable-persons",
  "recording",
  "purchased-data",
  "scraped-data",
  "ads-matching",
  "ranks-people",
  "automated-decision",
  "autonomous-agent",
  "emotion-customers",
] as const;
export type StatableFlag = (typeof statableFlags)[number];

/** What somebody said of an AI use case when adding it. */
export interface Stated {
  flags: readonly string[];
  personalData: boolean;
}

/** The flags in words, without those that a use case of the catalogue brings along. */
export const flagWords = (useCase: string, locale: Locale) => {
  const known = rules.useCases.find(({ id }) => id === useCase)?.flags ?? [];
  return statableFlags
    .filter((flag) => !known.includes(flag))
    .map((value) => ({
      value,
      label: rules.selfCheck.flags.find(({ id }) => id === value)?.label[locale] ?? value,
    }));
};
