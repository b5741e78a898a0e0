import { rules as current, type Rules } from "#app/domain/catalogue/catalogue.ts";
import type { Condition } from "#app/domain/catalogue/types.ts";
import type { Answers } from "./answers.ts";
import { gather } from "./visibility.ts";

/**
 * How many questions may still come after this one: a question whose condition looks at one that is not answered yet
 * counts in `most` only, so that the number shown never grows behind the reader's back.
 */
export function remaining(
  answers: Answers,
  id: string,
  rules: Rules = current,
): { least: number; most: number } {
  const { questions } = rules.selfCheck;
  const { visible, facts } = gather(answers, rules);
  const shown = new Set(visible.map((question) => question.id));
  const open = new Set<string>();
  let [least, most] = [0, 0];
  let after = false;
  for (const question of questions) {
    const undecided = questionsIn(question.visibleIf).some((one) => open.has(one));
    const visibleNow = shown.has(question.id);
    if (undecided || (visibleNow && !facts.selected.has(question.id))) open.add(question.id);
    if (after && visibleNow && !undecided) least += 1;
    if (after && (visibleNow || undecided)) most += 1;
    after ||= question.id === id;
  }
  return { least, most };
}

/** The questions a condition looks at. */
function questionsIn(condition: Condition): string[] {
  if ("question" in condition) return [condition.question];
  if ("not" in condition) return questionsIn(condition.not);
  if ("all" in condition) return condition.all.flatMap(questionsIn);
  if ("any" in condition) return condition.any.flatMap(questionsIn);
  return [];
}
