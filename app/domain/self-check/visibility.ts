import type { Rules } from "#app/domain/catalogue/catalogue.ts";
import { type Facts, holds } from "#app/domain/catalogue/condition.ts";
import type { Question, UseCase } from "#app/domain/catalogue/types.ts";
import { listed } from "./choice.ts";
import { prepared, USE_CASE_QUESTION } from "./prepared.ts";

/**
 * Walks the questions in file order: which are visible, and what their answers say (options,
 * flags, use case, unknowns). Hidden questions add nothing; unknown options are passed over.
 * Source: self-check.json → scoring.steps 1 and 2.
 */
export function gather(answers: object, rules: Rules): { visible: Question[]; facts: Facts } {
  const given = new Map<string, unknown>(Object.entries(answers));
  const visible: Question[] = [];
  const selected = new Map<string, readonly string[]>();
  const flags = new Set<string>();
  let useCase: UseCase | undefined;
  let unknownCount = 0;

  for (const question of rules.selfCheck.questions) {
    const facts = { selected, flags, useCase, scores: undefined, unknownCount };
    if (!holds(question.visibleIf, facts)) continue;
    visible.push(question);
    const ids = listed(given.get(question.id));
    const chosen = question.options.filter((option) => ids.includes(option.id));
    if (chosen.length === 0) continue;
    const chosenIds = chosen.map((option) => option.id);
    selected.set(question.id, chosenIds);
    chosen.flatMap((option) => option.flags).forEach((flag) => flags.add(flag));
    unknownCount += chosen.filter((option) => option.unknown === true).length;
    if (question.id === USE_CASE_QUESTION) {
      useCase = prepared(rules).useCases.get(chosenIds[0] ?? "");
    }
  }
  return { visible, facts: { selected, flags, useCase, scores: undefined, unknownCount } };
}
