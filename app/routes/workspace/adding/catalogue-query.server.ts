import { z } from "zod";
import { termsOf } from "#app/domain/catalogue/terms.ts";
import type { Locale } from "#app/i18n/locale.ts";

const shape = z.object({
  text: z.string().trim().min(1).max(100).optional().catch(undefined),
  category: z
    .enum(termsOf("categories").map(({ id }) => id))
    .optional()
    .catch(undefined),
});

/** What the address narrows the catalogue to; what nobody can have chosen narrows nothing. */
export const filterIn = ({ searchParams }: URL) =>
  shape.parse({
    text: searchParams.get("suche") ?? undefined,
    category: searchParams.get("art") ?? undefined,
  });

export type CatalogueQuery = ReturnType<typeof filterIn>;

export const categoriesIn = (locale: Locale) =>
  termsOf("categories").map(({ id: value, label }) => ({ value, label: label[locale] }));
