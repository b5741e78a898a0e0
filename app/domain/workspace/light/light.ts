import type { Light } from "#app/domain/catalogue/types.ts";
import { catalogued, type NamedMeasure } from "../named-measure.ts";
import type { SignOff } from "../opinion/sign-off.ts";
import { derived, type Evidence, isDone, isProven, type MeasureStatus } from "../risk/evidence.ts";

export interface LitMeasure extends NamedMeasure {
  id: string;
  status: MeasureStatus;
  evidence: readonly Evidence[];
}

export interface LightInput {
  /** Minimum rules of the check for red that are still true. */
  redRules: readonly string[];
  /** The AI Act prohibits it, and a person has confirmed that. */
  prohibited: boolean;
  measures: readonly LitMeasure[];
  /** How many answers of the screening nobody has confirmed as they are now. */
  unconfirmed: number;
  /** By the screening, or while that is open by the check. */
  dpiaNeeded: boolean;
  signOff: SignOff;
  /** YYYY-MM-DD in the organisation's zone. */
  today: string;
}

export interface Missing {
  what: "screening" | "measures" | "evidence" | "dpia" | "opinion" | "approval";
  count: number;
  /** Which, where they are measures. */
  measures: (NamedMeasure & { id: string })[];
}

/** What keeps an AI use case on the ground. */
export type Ground = "prohibited" | "rules" | "advice";

/**
 * The light of an AI use case, why it is red, and what green still needs. Pure. Source: contract workspace.md, „Light“.
 * The reasoned deviation from „nicht empfohlen“ is the approval against it: it ends when that does.
 */
export function lightOf(input: LightInput): { light: Light; missing: Missing[]; ground: Ground[] } {
  const { redRules, prohibited, signOff } = input;
  const missing = missingForGreen(input);
  const ground: Ground[] = [];
  if (prohibited) ground.push("prohibited");
  if (redRules.length > 0) ground.push("rules");
  if (signOff.verdict === "not-recommended" && !signOff.approved) ground.push("advice");
  if (ground.length > 0) return { light: "red", missing, ground };
  return { light: missing.length === 0 ? "green" : "yellow", missing, ground };
}

function missingForGreen({ measures, today, signOff, ...input }: LightInput): Missing[] {
  const musts = measures.filter(
    (one) => one.status !== "not-applicable" && catalogued(one)?.priority === "must",
  );
  const isDoneToday = (one: LitMeasure) =>
    isDone(derived(one.status, one.evidence, today).countsAs);
  const open = musts.filter((one) => !isDoneToday(one));
  const unproven = musts.filter((one) => isDoneToday(one) && !isProven(one.evidence, today));
  const named = (some: readonly LitMeasure[]) => ({
    count: some.length,
    measures: some.map(({ id, measure: known, own }) => ({
      id,
      measure: known,
      ...(own ? { own } : {}),
    })),
  });
  const alone = (count: number) => ({ count, measures: [] });
  const all: Missing[] = [
    { what: "measures", ...named(open) },
    { what: "evidence", ...named(unproven) },
    { what: "screening", ...alone(input.unconfirmed) },
    { what: "dpia", ...alone(input.dpiaNeeded && !signOff.dpiaReleased ? 1 : 0) },
    { what: "opinion", ...alone(signOff.verdict ? 0 : 1) },
    { what: "approval", ...alone(signOff.approved ? 0 : 1) },
  ];
  return all.filter(({ count }) => count > 0);
}
