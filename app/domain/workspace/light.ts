import { measure } from "#app/domain/catalogue/catalogue.ts";
import type { Light } from "#app/domain/catalogue/types.ts";
import { derived, type Evidence, isDone, isProven, type MeasureStatus } from "./risk/evidence.ts";

export interface LightInput {
  /** Minimum rules of the check for red that are still true. */
  redRules: readonly string[];
  /** The AI Act prohibits it, and a person has confirmed that. */
  prohibited: boolean;
  measures: readonly { measure: string; status: MeasureStatus; evidence: readonly Evidence[] }[];
  screeningConfirmed: boolean;
  dpia: "not-needed" | "needed" | "released";
  opinionPublished: boolean;
  approved: boolean;
  /** YYYY-MM-DD in the organisation's zone. */
  today: string;
}

export interface Missing {
  what: "screening" | "measures" | "evidence" | "dpia" | "opinion" | "approval";
  count: number;
}

/**
 * The light of an AI use case and what green still needs. Pure. Source: contract workspace.md, „Light“.
 * An opinion against it will join the red rules with the room that holds it.
 */
export function lightOf(input: LightInput): { light: Light; missing: Missing[] } {
  const missing = missingForGreen(input);
  if (input.redRules.length > 0 || input.prohibited) return { light: "red", missing };
  return { light: missing.length === 0 ? "green" : "yellow", missing };
}

function missingForGreen({ measures, today, ...input }: LightInput): Missing[] {
  const musts = measures.filter(
    (one) => one.status !== "not-applicable" && measure(one.measure).priority === "must",
  );
  const done = musts.filter((one) => isDone(derived(one.status, one.evidence, today).countsAs));
  const unproven = done.filter((one) => !isProven(one.evidence, today));
  const all: Missing[] = [
    { what: "measures", count: musts.length - done.length },
    { what: "evidence", count: unproven.length },
    { what: "screening", count: input.screeningConfirmed ? 0 : 1 },
    { what: "dpia", count: input.dpia === "needed" ? 1 : 0 },
    { what: "opinion", count: input.opinionPublished ? 0 : 1 },
    { what: "approval", count: input.approved ? 0 : 1 },
  ];
  return all.filter(({ count }) => count > 0);
}
