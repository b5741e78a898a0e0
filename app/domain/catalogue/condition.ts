import type { Condition, Scores, UseCase } from "./types.ts";

/** What a condition may look at. `selected`: option ids per visible, answered question. */
export type Facts = {
  readonly selected: ReadonlyMap<string, readonly string[]>;
  readonly flags: ReadonlySet<string>;
  /** undefined while none is chosen and for "other" */
  readonly useCase: UseCase | undefined;
  /** undefined before scores exist */
  readonly scores: Scores | undefined;
  readonly unknownCount: number;
};

/** Facts without answers: start here where there was no self-check and add what is known. */
export const noFacts: Facts = {
  selected: new Map(),
  flags: new Set(),
  useCase: undefined,
  scores: undefined,
  unknownCount: 0,
};

/**
 * The one evaluator of the condition language (self-check.json → conditionLanguage) for all
 * catalogue files. Throws on an unknown form: that is a fault of the catalogue, not of the input.
 */
export function holds(condition: Condition, facts: Facts): boolean {
  if ("always" in condition) return true;
  if ("all" in condition) return condition.all.every((part) => holds(part, facts));
  if ("any" in condition) return condition.any.some((part) => holds(part, facts));
  if ("not" in condition) return !holds(condition.not, facts);
  if ("flag" in condition) return facts.flags.has(condition.flag);
  if ("question" in condition) {
    const selected = facts.selected.get(condition.question) ?? [];
    return selected.some((option) => condition.anyOf.includes(option));
  }
  if ("useCase" in condition) {
    return facts.useCase !== undefined && condition.useCase.includes(facts.useCase.id);
  }
  if ("useCaseAttr" in condition) {
    const value = attribute(facts.useCase, condition.useCaseAttr);
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.some((one) => typeof one === "string" && condition.anyOf.includes(one));
  }
  if ("score" in condition) {
    return facts.scores !== undefined && facts.scores[condition.score] >= condition.gte;
  }
  if ("unknownCount" in condition) return facts.unknownCount >= condition.unknownCount;
  throw new Error(`Unknown condition: ${JSON.stringify(condition)}`);
}

function attribute(useCase: UseCase | undefined, path: string): unknown {
  let value: unknown = useCase;
  for (const step of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return;
    value = Reflect.get(value, step);
  }
  return value;
}
