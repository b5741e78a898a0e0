import type { Dimension, Option, Points, Question, Scores } from "#app/domain/catalogue/types.ts";

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

/** What one visible question adds to each dimension, and how much it could add at most. */
export type Contribution = { question: Question; chosen: readonly Option[]; raw: Points };

/** What every visible question adds: its base and the options chosen, within 0 and its most points (step 4). */
export function contributions(visible: readonly Question[], selected: Selected): Contribution[] {
  return visible.map((question) => {
    const ids = selected.get(question.id) ?? [];
    const chosen = question.options.filter((option) => ids.includes(option.id));
    const raw = (d: Dimension) => {
      const sum = chosen.reduce((all, option) => all + option.points[d], question.basePoints[d]);
      return Math.min(Math.max(sum, 0), question.maxPoints[d]);
    };
    const [trust, liability, recovery] = [raw("trust"), raw("liability"), raw("recovery")];
    return { question, chosen, raw: { trust, liability, recovery } };
  });
}

/** Points scored and possible over all contributions, per dimension (step 4). */
export function points(all: readonly Contribution[]): { raw: Points; max: Points } {
  const raw: Points = { trust: 0, liability: 0, recovery: 0 };
  const max: Points = { trust: 0, liability: 0, recovery: 0 };
  for (const { question, raw: added } of all)
    for (const d of ["trust", "liability", "recovery"] as const) {
      raw[d] += added[d];
      max[d] += question.maxPoints[d];
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
