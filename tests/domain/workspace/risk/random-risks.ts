import { rules } from "#app/domain/catalogue/catalogue.ts";
import type { Evidence, MeasureStatus } from "#app/domain/workspace/risk/evidence.ts";
import type { RiskInput } from "#app/domain/workspace/risk/risk.ts";
import { pick } from "#tests/domain/workspace/plan/random-plans.ts";

const useCases = [...rules.useCases.map((one) => one.id), "other"];
const statuses: MeasureStatus[] = [
  "open",
  "in-progress",
  "implemented",
  "effective",
  "not-applicable",
];
// The day before, the day itself, the day after, far away, for ever.
const days = ["2026-11-22", "2026-11-23", "2026-11-24", "2020-01-01", "2031-12-31", null];

export function randomRisk(next: () => number): RiskInput {
  const score = () => Math.floor(next() * 101);
  const share = next() ** 2;
  const evidence = (): Evidence => ({ approved: next() < 0.6, validUntil: pick(days, next) });
  return {
    useCase: pick(useCases, next),
    checkScores: next() < 0.5 ? null : { trust: score(), liability: score(), recovery: score() },
    measures: rules.measures
      .filter(() => next() < share)
      .map(({ id }) => ({
        id,
        status: pick(statuses, next),
        evidence: Array.from({ length: Math.floor(next() * 4) }, evidence),
      })),
    today: "2026-11-23",
  };
}
