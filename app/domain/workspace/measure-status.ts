import type { MeasureStatus } from "./risk/evidence.ts";

const way: readonly MeasureStatus[] = ["open", "in-progress", "implemented", "effective"];

/** Every status, in the order of work. */
export const measureStatuses: readonly MeasureStatus[] = [...way, "not-applicable"];

export type StepRule = "free" | "with-reason" | "impossible";

/**
 * What a step from one status to another asks for: forward goes one step at a time (so „wirksam geprüft“ comes from
 * „umgesetzt“ only); back, and „nicht anwendbar“ from anywhere, need a reason. Source: contract workspace.md.
 */
export function stepRule(from: MeasureStatus, to: MeasureStatus): StepRule {
  // A review that finds it still effective is a step of its own: „Wiedervorlage“ counts from there.
  if (from === to) return from === "effective" ? "free" : "impossible";
  if (to === "not-applicable") return "with-reason";
  // Applicable after all: the work begins anew.
  if (from === "not-applicable") return to === "open" ? "with-reason" : "impossible";
  const distance = way.indexOf(to) - way.indexOf(from);
  if (distance < 0) return "with-reason";
  return distance === 1 ? "free" : "impossible";
}

/** The statuses that may follow, the way ahead first, with what each asks for. */
export function nextStatuses(from: MeasureStatus): { status: MeasureStatus; rule: StepRule }[] {
  return measureStatuses
    .map((status) => ({ status, rule: stepRule(from, status) }))
    .filter(({ rule }) => rule !== "impossible")
    .toSorted((a, b) => Number(b.rule === "free") - Number(a.rule === "free"));
}
