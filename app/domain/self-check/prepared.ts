import type { Rules } from "#app/domain/catalogue/catalogue.ts";
import type { Finding, Measure, Priority, Question, UseCase } from "#app/domain/catalogue/types.ts";

/** The question whose options are the ids of the use cases plus "other". */
export const USE_CASE_QUESTION = "q01-use-case";

const PRIORITIES: readonly Priority[] = ["must", "should", "could"];

type Prepared = {
  questions: ReadonlyMap<string, Question>;
  useCases: ReadonlyMap<string, UseCase>;
  /** by severity, then file order */
  findings: readonly Finding[];
  /** by priority, then file order */
  measures: readonly Measure[];
};

const done = new WeakMap<Rules, Prepared>();

/** What every evaluation needs sorted or by id, worked out once per edition of the rules. */
export function prepared(rules: Rules): Prepared {
  const before = done.get(rules);
  if (before !== undefined) return before;
  const { questions, findings, severities } = rules.selfCheck;
  const severity = severities.map((one) => one.id);
  const now: Prepared = {
    questions: new Map(questions.map((one) => [one.id, one])),
    useCases: new Map(rules.useCases.map((one) => [one.id, one])),
    findings: ranked(findings, (one) => severity.indexOf(one.severity)),
    measures: ranked(rules.measures, (one) => PRIORITIES.indexOf(one.priority)),
  };
  done.set(rules, now);
  return now;
}

function ranked<T>(entries: readonly T[], rank: (entry: T) => number): readonly T[] {
  return entries.toSorted((a, b) => rank(a) - rank(b));
}
