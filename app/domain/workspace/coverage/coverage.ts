import { termsOf } from "#app/domain/catalogue/terms.ts";
import type { Day } from "#app/domain/catalogue/time/day.ts";
import type { Dimension, Measure } from "#app/domain/catalogue/types.ts";
import { catalogued } from "../named-measure.ts";
import type { PlannedMeasure } from "../planned-measures.server.ts";
import { derived, isDone, isProven } from "../risk/evidence.ts";

export interface Covered {
  /** A risk, or a protection goal of the Standard-Datenschutzmodell. */
  id: string;
  /** Done, with evidence that counts today. */
  proven: number;
  /** Done, and still to be proven. */
  unproven: number;
  open: number;
}

export interface CoveragePicture {
  risks: Covered[];
  goals: Covered[];
}

const risks: readonly Dimension[] = ["trust", "liability", "recovery"];

/**
 * How far the measures cover the three risks and the seven protection goals on a day: each measure counts once for each
 * that it serves by the catalogue (SDM 3.1, section C), what is not applicable counts for none. Pure.
 */
export function coveragePicture(
  measures: readonly Omit<PlannedMeasure, "useCaseId">[],
  today: Day,
): CoveragePicture {
  const counted = [...new Map(measures.map((one) => [one.id, one])).values()].filter(
    ({ status }) => status !== "not-applicable",
  );
  const covered = (id: string, serves: (known: Measure) => boolean): Covered => {
    const own = counted.filter((one) => {
      const known = catalogued(one);
      return known !== undefined && serves(known);
    });
    const done = own.filter((one) => isDone(derived(one.status, one.evidence, today).countsAs));
    const proven = done.filter((one) => isProven(one.evidence, today)).length;
    return { id, proven, unproven: done.length - proven, open: own.length - done.length };
  };
  return {
    risks: risks.map((id) => covered(id, ({ lowers }) => lowers.includes(id))),
    goals: termsOf("sdmGoals").map(({ id }) =>
      covered(id, ({ sdmGoals }) => sdmGoals.includes(id)),
    ),
  };
}
