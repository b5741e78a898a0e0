import { measure, useCase } from "#app/domain/catalogue/catalogue.ts";
import type { Dimension, Points, Priority } from "#app/domain/catalogue/types.ts";
import { baseRisk, perDimension } from "./base.ts";
import {
  type Derived,
  derived,
  type Evidence,
  isDone,
  isProven,
  type MeasureStatus,
} from "./evidence.ts";

export type LinkedMeasure = { id: string; status: MeasureStatus; evidence: readonly Evidence[] };

export type RiskInput = {
  /** id of the catalogue or "other" */
  useCase: string;
  /** of the self-check that the use case came from */
  checkScores: Points | null;
  /** all that are linked to the use case, the organisation's included */
  measures: readonly LinkedMeasure[];
  /** YYYY-MM-DD in the organisation's zone */
  today: string;
};

/** Values from 0 to 100, high is bad; `derived` per measure id. */
export type Risk = { base: Points; residual: Points; derived: Record<string, Derived> };

const weight: Record<Priority, number> = { must: 3, should: 2, could: 1 };

/** Proven measures take away at most four fifths. */
const LARGEST_RELIEF = 80;

/**
 * Base and residual risk of an AI use case, whole numbers only. Refuses a use case or measure
 * that the catalogue does not know by throwing. Acceptance of a risk never changes it.
 */
export function risk(input: RiskInput): Risk {
  const { measures, today, checkScores } = input;
  const risks = input.useCase === "other" ? [] : useCase(input.useCase).risks;
  const base = baseRisk(checkScores, risks);
  return {
    base,
    residual: perDimension((dimension) => residualOf(base[dimension], input, dimension)),
    derived: Object.fromEntries(
      measures.map(({ id, status, evidence }) => [id, derived(status, evidence, today)]),
    ),
  };
}

function residualOf(base: number, { measures, today }: RiskInput, dimension: Dimension): number {
  const lowering = measures.filter(
    ({ id, status }) => status !== "not-applicable" && measure(id).lowers.includes(dimension),
  );
  const proven = lowering.filter((one) => isDone(one.status) && isProven(one.evidence, today));
  const all = weightOf(lowering);
  if (all === 0) return base;
  return base - Math.floor((base * LARGEST_RELIEF * weightOf(proven)) / (100 * all));
}

function weightOf(measures: readonly LinkedMeasure[]): number {
  return measures.reduce((sum, { id }) => sum + weight[measure(id).priority], 0);
}
