import { rules, rulesOf } from "#app/domain/catalogue/catalogue.ts";
import type { Dimension, Light } from "#app/domain/catalogue/types.ts";
import type { Result } from "#app/domain/self-check/evaluate.ts";
import { lightOf, type Missing } from "./light.ts";
import type { PlannedMeasure } from "./planned-measures.server.ts";
import { derived, isDone } from "./risk/evidence.ts";
import { risk } from "./risk/risk.ts";

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
  /** Ids of the minimum rules that keep it on the ground. */
  redRules: string[];
  scores: Record<Dimension, number>;
  done: number;
  /** Without those that are not applicable. */
  total: number;
}

/** Light, remaining risk and progress of an AI use case on a day; derived, never stored. */
export function standingOf(
  row: UseCaseRow,
  planned: readonly PlannedMeasure[],
  today: string,
): UseCaseStanding {
  const rulesVersion = row.rulesVersion ?? rules.version;
  const redRules = redRulesOf(row.checkResult, rulesVersion);
  const applicable = planned.filter(({ status }) => status !== "not-applicable");
  const state = { screeningConfirmed: false, opinionPublished: false, approved: false };
  const dpia = row.checkResult?.flags.includes("dpia-likely") ? "needed" : "not-needed";
  const { residual } = risk({
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
    scores: residual,
    ...lightOf({ redRules, measures: planned, dpia, today, ...state }),
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
