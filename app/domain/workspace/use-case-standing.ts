import { rules, rulesOf } from "#app/domain/catalogue/catalogue.ts";
import type { Dimension, Light } from "#app/domain/catalogue/types.ts";
import type { Result } from "#app/domain/self-check/evaluate.ts";
import { lightOf, type Missing } from "./light.ts";
import type { PlannedMeasure } from "./planned-measures.server.ts";
import { derived, isDone } from "./risk/evidence.ts";
import { risk } from "./risk/risk.ts";
import type { ScreeningStanding } from "./screening/screening-standing.ts";

/** An AI use case as it is stored. */
export interface UseCaseRow {
  id: string;
  useCase: string;
  title: string;
  checkAnswers: Record<string, string | string[]> | null;
  checkResult: Result | null;
  rulesVersion: string | null;
}

export interface UseCaseStanding {
  id: string;
  title: string;
  light: Light;
  rulesVersion: string;
  missing: Missing[];
  prohibited: boolean;
  /** Ids of the minimum rules that keep it on the ground. */
  redRules: string[];
  scores: Record<Dimension, number>;
  /** Before any measure. */
  base: Record<Dimension, number>;
  done: number;
  /** Without those that are not applicable. */
  total: number;
}

/** Light, remaining risk and progress of an AI use case on a day; derived, never stored. */
export function standingOf(
  row: UseCaseRow,
  planned: readonly PlannedMeasure[],
  today: string,
  { confirmed, prohibited, dpia: assessed }: ScreeningStanding,
): UseCaseStanding {
  const rulesVersion = row.rulesVersion ?? rules.version;
  const redRules = redRulesOf(row.checkResult, rulesVersion);
  const applicable = planned.filter(({ status }) => status !== "not-applicable");
  const state = { screeningConfirmed: confirmed, opinionPublished: false, approved: false };
  // The check only guesses; what the screening says for certain goes before.
  const likely = row.checkResult?.flags.includes("dpia-likely") ? "required" : "not-required";
  const dpia = (assessed ?? likely) === "required" ? "needed" : "not-needed";
  const { base, residual } = risk({
    useCase: row.useCase,
    checkScores: row.checkResult?.scores ?? null,
    measures: planned.map(({ measure: id, status, evidence }) => ({ id, status, evidence })),
    today,
  });
  return {
    id: row.id,
    title: row.title,
    rulesVersion,
    redRules,
    prohibited,
    scores: residual,
    base,
    ...lightOf({ redRules, measures: planned, prohibited, dpia, today, ...state }),
    done: applicable.filter((one) => isDone(derived(one.status, one.evidence, today).countsAs))
      .length,
    total: applicable.length,
  };
}

function redRulesOf(result: Result | null, version: string): string[] {
  const applied = result?.minimumLightRules ?? [];
  const { minimumRules } = rulesOf(version).selfCheck.trafficLight;
  return minimumRules
    .filter(({ id, light }) => light === "red" && applied.includes(id))
    .map(({ id }) => id);
}
