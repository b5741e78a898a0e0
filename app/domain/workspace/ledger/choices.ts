import { rules } from "#app/domain/catalogue/catalogue.ts";
import { termsOf } from "#app/domain/catalogue/terms.ts";
import type { Localised } from "#app/domain/catalogue/types.ts";

interface Choice {
  id: string;
  label: Localised;
}

/** The kinds of data of the catalogue. */
export const categories: readonly Choice[] = termsOf("dataCategories");

/** What a result does, in the words of the self-check. */
export const effects: readonly Choice[] =
  rules.selfCheck.questions.find(({ id }) => id === "q10-effect")?.options ?? [];
