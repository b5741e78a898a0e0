import type { Dimension, Points, UseCase } from "#app/domain/catalogue/types.ts";

/** Without a check: points per level of the catalogue, and where it gives no level. */
const POINTS_PER_LEVEL = 30;
const POINTS_WITHOUT_LEVEL = 30;

/** The same for each of the three dimensions. */
export function perDimension(value: (dimension: Dimension) => number): Points {
  return { trust: value("trust"), liability: value("liability"), recovery: value("recovery") };
}

/**
 * The risk before any measure, 0 to 100: the scores of the self-check the use case came from,
 * otherwise by the highest level that the catalogue gives for the dimension.
 */
export function baseRisk(
  checkScores: Points | null,
  risks: readonly Pick<UseCase["risks"][number], "dimension" | "level">[],
): Points {
  return perDimension((dimension) => {
    if (checkScores !== null) return checkScores[dimension];
    const levels = risks.filter((one) => one.dimension === dimension).map((one) => one.level);
    return levels.length === 0 ? POINTS_WITHOUT_LEVEL : POINTS_PER_LEVEL * Math.max(...levels);
  });
}
