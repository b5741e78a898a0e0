import { rules } from "#app/domain/catalogue/catalogue.ts";
import type { Dimension, Light } from "#app/domain/catalogue/types.ts";
import type { Result } from "#app/domain/self-check/evaluate.ts";
import { type Ground, lightOf, type Missing } from "./light/light.ts";
import { redRulesOf } from "./light/red-rules.ts";
import { catalogued } from "./named-measure.ts";
import { nothingSigned, type SignOff } from "./opinion/sign-off.ts";
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
  /** Why it is red. */
  ground: Ground[];
  /** Ids of the minimum rules that keep it on the ground. */
  redRules: string[];
  scores: Record<Dimension, number>;
  /** Before any measure. */
  base: Record<Dimension, number>;
  done: number;
  /** Without those that are not applicable. */
  total: number;
}

/** What people have signed about an AI use case. */
export interface Signed {
  screening: ScreeningStanding;
  signOff: SignOff | undefined;
}

/** Light, remaining risk and progress of an AI use case on a day; derived, never stored. */
export function standingOf(
  row: UseCaseRow,
  planned: readonly PlannedMeasure[],
  today: string,
  { screening, signOff = nothingSigned }: Signed,
): UseCaseStanding {
  const rulesVersion = row.rulesVersion ?? rules.version;
  const redRules = redRulesOf({
    applied: row.checkResult?.minimumLightRules ?? [],
    rulesVersion,
    facts: screening.facts,
    confirmedClass: screening.confirmedClass,
    measures: planned,
    today,
  });
  const applicable = planned.filter(({ status }) => status !== "not-applicable");
  // The check only guesses; what the screening says for certain goes before.
  const likely = row.checkResult?.flags.includes("dpia-likely") ? "required" : "not-required";
  const dpiaNeeded = (screening.dpia ?? likely) === "required";
  const { base, residual } = risk({
    useCase: row.useCase,
    checkScores: row.checkResult?.scores ?? null,
    measures: planned
      .filter(catalogued)
      .map(({ measure: id, status, evidence }) => ({ id, status, evidence })),
    today,
  });
  return {
    id: row.id,
    title: row.title,
    rulesVersion,
    redRules,
    scores: residual,
    base,
    ...lightOf({
      redRules,
      prohibited: screening.confirmedClass === "prohibited",
      measures: planned,
      unconfirmed: screening.unconfirmed,
      dpiaNeeded,
      signOff,
      today,
    }),
    done: applicable.filter((one) => isDone(derived(one.status, one.evidence, today).countsAs))
      .length,
    total: applicable.length,
  };
}
