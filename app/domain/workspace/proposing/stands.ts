import type { MeasureStatus } from "../risk/evidence.ts";
import type { Truth } from "../screening/three-valued.ts";
import { stepRule } from "../measure-status.ts";
import type { Wish } from "./proposal.ts";

/** How the record of a proposal stands today. */
export interface Today {
  /** Of the measure; null for an addition. */
  status: MeasureStatus | null;
  dueOn: string | null;
  /** What is to be added stands in the plan already. */
  planned: boolean;
  /** What is stated of the fact. */
  truth: Truth;
}

/** What a proposal is weighed against, in one word: whoever decides has seen it, or is asked again. Pure. */
export function standsAs(kind: Wish["kind"], { status, dueOn, planned, truth }: Today): string {
  if (kind === "step") return status ?? "none";
  if (kind === "due") return dueOn ?? "none";
  if (kind === "fact") return truth;
  return planned ? "planned" : "free";
}

/** Whether what is wished for can still be done as things stand. Pure. */
export function isPossible({ kind, wish }: Wish, today: Today): boolean {
  if (kind === "step")
    return today.status !== null && stepRule(today.status, wish.to) !== "impossible";
  if (kind === "due") return wish.dueOn !== today.dueOn;
  if (kind === "fact") return wish.value !== today.truth;
  return !today.planned;
}
