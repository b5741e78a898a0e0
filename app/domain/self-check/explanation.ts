import { type Rules, rulesOf } from "#app/domain/catalogue/catalogue.ts";
import type { Dimension, Option, Question } from "#app/domain/catalogue/types.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { Answers } from "./answers.ts";
import { assess } from "./evaluate.ts";
import { reference } from "./result-view.ts";
import type { Contribution } from "./scoring.ts";

/** One answer and what it adds to one risk: `base` at the start, then each option, never below 0 nor above `max`. */
export interface ExplainedAnswer {
  question: string;
  text: string;
  base: number;
  parts: { label: string; points: number }[];
  points: number;
  max: number;
  references: string[];
}

/** How one risk score came about: `raw` of `max` points are `value` per cent, rounded half up. */
export interface Explanation {
  dimension: Dimension;
  raw: number;
  max: number;
  value: number;
  rows: ExplainedAnswer[];
}

/**
 * Every point of a stored result: which answer, by which rule, how much, by which provision. Made by the evaluation
 * itself with the rules the result was made with; the most points first, then as asked. None where answers are missing.
 */
export function explanations(
  answers: Answers,
  version: string,
  locale: Locale,
  today: Date,
): Explanation[] {
  const edition = rulesOf(version);
  const assessed = assess(answers, edition);
  if ("refused" in assessed) return [];
  const { result, contributions } = assessed;
  return edition.selfCheck.scoring.dimensions.map((dimension) => ({
    dimension,
    raw: result.rawPoints[dimension],
    max: result.maxPoints[dimension],
    value: result.scores[dimension],
    rows: contributions
      .filter(({ question }) => question.maxPoints[dimension] > 0)
      .toSorted((one, other) => other.raw[dimension] - one.raw[dimension])
      .map((one) => explained(one, dimension, edition, locale, today)),
  }));
}

function explained(
  { question, chosen, raw }: Contribution,
  dimension: Dimension,
  edition: Rules,
  locale: Locale,
  today: Date,
): ExplainedAnswer {
  return {
    question: question.id,
    text: question.text[locale],
    base: question.basePoints[dimension],
    parts: chosen.map(({ label, points }) => ({
      label: label[locale],
      points: points[dimension],
    })),
    points: raw[dimension],
    max: question.maxPoints[dimension],
    references: normsOf(question, chosen, edition).map((id) =>
      reference(id, locale, today, edition),
    ),
  };
}

/** The provisions of the options that have their own, and of the question for the others. */
function normsOf(question: Question, chosen: readonly Option[], { norms }: Rules): string[] {
  const own = chosen.map((option) => norms[`${question.id}/${option.id}`]);
  const general = own.includes(undefined) ? (norms[question.id] ?? []) : [];
  return [...new Set([...own.flatMap((ids) => ids ?? []), ...general])];
}
