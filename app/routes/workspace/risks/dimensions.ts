import type { Dimension } from "#app/domain/catalogue/types.ts";

/** The three risks in the order of every page. */
export const dimensions = [
  "trust",
  "liability",
  "recovery",
] as const satisfies readonly Dimension[];
