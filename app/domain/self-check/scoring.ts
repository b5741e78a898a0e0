import type { Points, Question, Scores } from "#app/domain/catalogue/types.ts";

/** Share of the possible points in per cent, rounded half up; 0 where none are possible (step 5). */
export function score(raw: number, max: number): number {
  return max === 0 ? 0 : Math.floor((200 * raw + max) / (2 * max));
}

/** Mean of the largest score and the average of the three, rounded half up (step 6). */
export function overallScore({ trust, liability, recovery }: Points): number {
  const largest = Math.max(trust, liability, recovery);
  return Math.floor((3 * largest + trust + liability + recovery + 3) / 6);
}

type Selected = ReadonlyMap<string, readonly string[]>;

/** Points scored and possible over the visible questions, per dimension (step 4). */
export function points(visible: readonly Question[], selected: Selected) {
  const raw: Points = { trust: 0, liability: 0, recovery: 0 };
  const max: Points = { trust: 0, liability: 0, recovery: 0 };
  for (const question of visible) {
    const ids = selected.get(question.id) ?? [];
    const chosen = question.options.filter((option) => ids.includes(option.id));
    for (const d of ["trust", "liability", "recovery"] as const) {
      const sum = chosen.reduce((all, option) => all + option.points[d], question.basePoints[d]);
      raw[d] += Math.min(Math.max(sum, 0), question.maxPoints[d]);
      max[d] += question.maxPoints[d];
    }
  }
  return { raw, max };
}

/** The three scores and the overall one, 0 to 100, high means high risk (steps 5 and 6). */
export function scoresOf(raw: Points, max: Points): Scores {
  const trust = score(raw.trust, max.trust);
  const liability = score(raw.liability, max.liability);
  const recovery = score(raw.recovery, max.recovery);
  return { trust, liability, recovery, overall: overallScore({ trust, liability, recovery }) };
}
