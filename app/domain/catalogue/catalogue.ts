import legalRefFile from "./legal-refs.json" with { type: "json" };
import measureFile from "./measures.json" with { type: "json" };
import { type QuestionNorms, questionNorms } from "./question-norms.ts";
import selfCheckFile from "./self-check.json" with { type: "json" };
import type {
  LegalRef,
  LegalRefs,
  Measure,
  Measures,
  SelfCheck,
  UseCase,
  UseCases,
} from "./types.ts";
import useCaseFile from "./use-cases.json" with { type: "json" };

/** One edition of the rules: a result is made with and shown with exactly one of them. */
export type Rules = {
  version: string;
  selfCheck: SelfCheck;
  useCases: readonly UseCase[];
  measures: readonly Measure[];
  legalRefs: readonly LegalRef[];
  norms: QuestionNorms;
};

function edition(
  selfCheck: SelfCheck,
  { useCases }: UseCases,
  { measures }: Measures,
  { refs }: LegalRefs,
): Rules {
  const { version } = selfCheck.meta;
  return { version, selfCheck, useCases, measures, legalRefs: refs, norms: questionNorms };
}

/** The rules new answers are evaluated with. */
export const rules: Rules = edition(
  selfCheckFile as SelfCheck,
  useCaseFile as UseCases,
  measureFile as Measures,
  legalRefFile as LegalRefs,
);

// Old editions stay listed beside the current one: stored results are never recalculated, and keep their words.
const editions = new Map([rules].map((one) => [one.version, one]));

const useCases = byId(rules.useCases);

function byId<T extends { id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function known<T>(entries: ReadonlyMap<string, T>, id: string, what: string): T {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`Unknown ${what}: ${id}`);
  return entry;
}

/** Measure by id in one edition of the rules. An unknown id throws. */
export const measureIn = (edition: Rules, id: string): Measure =>
  known(indexed(edition).measures, id, "measure");

/** Legal reference by id in one edition of the rules. An unknown id throws. */
export const legalRefIn = (edition: Rules, id: string): LegalRef =>
  known(indexed(edition).legalRefs, id, "legal reference");

const indexes = new WeakMap<Rules, ReturnType<typeof index>>();

function index(edition: Rules) {
  return { measures: byId(edition.measures), legalRefs: byId(edition.legalRefs) };
}

function indexed(edition: Rules) {
  const before = indexes.get(edition);
  if (before) return before;
  const now = index(edition);
  indexes.set(edition, now);
  return now;
}

/** The rules of a stored result. An unknown version throws: results only carry published ones. */
export function rulesOf(version: string): Rules {
  return known(editions, version, "rules version");
}

/** Use case by id. An unknown id (also "other") throws. */
export function useCase(id: string): UseCase {
  return known(useCases, id, "use case");
}

/** Measure by id. An unknown id throws. */
export function measure(id: string): Measure {
  return measureIn(rules, id);
}

/** Legal reference by id. An unknown id throws. */
export function legalRef(id: string): LegalRef {
  return legalRefIn(rules, id);
}
