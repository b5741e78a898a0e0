import { legalRef, rules } from "#app/domain/catalogue/catalogue.ts";
import type { Question } from "#app/domain/catalogue/types.ts";
import { keepTogether } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { Answers } from "./answers.ts";
import { carried } from "./carried-answers.ts";
import type { Problem } from "./choice.ts";
import { remaining } from "./remaining.ts";
import {
  firstOpenQuestion,
  position,
  questionAfter,
  questionBefore,
  sectionProgress,
  type SectionState,
} from "./walk.ts";

export interface QuestionView {
  id: string;
  type: "single" | "multi";
  text: string;
  help: string;
  options: { value: string; label: string; help?: string; exclusive?: boolean }[];
  chosen: string[];
  /** "broken": the form itself was not as our pages send it. */
  problem: Problem | "broken" | undefined;
  number: number;
  of: number;
  /** How many more may follow this question. */
  left: { least: number; most: number };
  /** What the law behind the question is called. */
  references: string[];
  steps: { id: string; label: string; state: SectionState }[];
  /** How many points the answer may add to each risk, by the rules. */
  points: { trust: number; liability: number; recovery: number };
  first: boolean;
  last: boolean;
  /** All questions are answered, so the way to the result is open. */
  complete: boolean;
  carried: string;
}

/** One question of the check as its page shows it, with the answers so far on their signed way. */
export function questionView(
  question: Question,
  answers: Answers,
  locale: Locale,
  fault?: { problem: Problem | "broken"; chosen?: string[] },
): QuestionView {
  const titles = new Map(
    rules.selfCheck.sections.map((section) => [section.id, section.title[locale]]),
  );
  return {
    id: question.id,
    type: question.type,
    text: question.text[locale],
    help: keepTogether(question.help[locale]),
    options: question.options.map((option) => ({
      value: option.id,
      label: option.label[locale],
      ...(option.help ? { help: option.help[locale] } : {}),
      ...(option.exclusive ? { exclusive: true } : {}),
    })),
    chosen: fault?.chosen ?? [answers[question.id] ?? []].flat(),
    problem: fault?.problem,
    ...position(answers, question.id),
    left: remaining(answers, question.id),
    references: (rules.norms[question.id] ?? []).map((id) =>
      keepTogether(legalRef(id).label[locale]),
    ),
    steps: sectionProgress(answers, question.id).map((step) => ({
      ...step,
      label: titles.get(step.id) ?? "",
    })),
    points: question.maxPoints,
    first: questionBefore(answers, question.id) === undefined,
    last: questionAfter(answers, question.id) === undefined,
    complete: firstOpenQuestion(answers) === undefined,
    carried: carried(answers),
  };
}
