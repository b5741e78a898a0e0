import { rulesOf, useCase as catalogueUseCase } from "#app/domain/catalogue/catalogue.ts";
import { term } from "#app/domain/catalogue/terms.ts";
import { type Lamp, lampOf } from "#app/domain/self-check/presentation.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { Ground, Missing } from "./light/light.ts";
import { titleOf } from "./named-measure.ts";
import type { UseCaseRow, UseCaseStanding } from "./use-case-standing.ts";

export interface StandingView {
  id: string;
  title: string;
  lamp: Lamp;
  label: string;
  scores: UseCaseStanding["scores"];
  done: number;
  total: number;
  /** Things that green still needs. */
  left: number;
}

export function standingView(standing: UseCaseStanding, locale: Locale): StandingView {
  const { id, title, scores, done, total, missing } = standing;
  const left = missing.reduce((sum, { count }) => sum + count, 0);
  const { light: lamp, label } = lampOf(standing, standing.rulesVersion, locale);
  return { id, title, lamp, label, scores, done, total, left };
}

export interface UseCaseView extends StandingView {
  description: string;
  /** Kinds of data, then where they are processed. */
  dataIn: string[];
  affected: string[];
  /** What the result does, and how it leaves the company. */
  resultsOut: string[];
  channels: string[];
  /** Why it stays on the ground. */
  reasons: string[];
  ground: Ground[];
  /** Risks before any measure. */
  base: UseCaseStanding["base"];
  missing: MissingView[];
}

/** What green still needs, with the names of measures. */
export type MissingView = Pick<Missing, "what" | "count"> & {
  measures: { id: string; title: string }[];
};

/** An AI use case in words: what the catalogue knows of it and what the check said. */
export function useCaseView(
  row: UseCaseRow,
  standing: UseCaseStanding,
  locale: Locale,
): UseCaseView {
  const known = row.useCase === "other" ? undefined : catalogueUseCase(row.useCase);
  const said = (question: string) => chosenOptions(row, question, standing.rulesVersion, locale);
  const data = said("q03-data");
  const rules = rulesOf(standing.rulesVersion).selfCheck.trafficLight.minimumRules;
  return {
    ...standingView(standing, locale),
    description: known?.description[locale] ?? "",
    dataIn: data.length > 0 ? data : words("dataCategories", known?.dataCategories, locale),
    affected: words("affectedPersons", known?.affectedPersons, locale),
    resultsOut: said("q10-effect"),
    channels: said("q11-channels"),
    reasons: rules
      .filter(({ id }) => standing.redRules.includes(id))
      .map(({ reason }) => reason[locale]),
    ground: standing.ground,
    base: standing.base,
    missing: standing.missing.map(({ measures, ...one }) => ({
      ...one,
      measures: measures.map((missing) => ({ id: missing.id, title: titleOf(missing, locale) })),
    })),
  };
}

function words(
  kind: "dataCategories" | "affectedPersons",
  ids: readonly string[] = [],
  locale: Locale,
) {
  return ids.map((id) => term(kind, id)[locale]);
}

function chosenOptions(
  row: UseCaseRow,
  questionId: string,
  version: string,
  locale: Locale,
): string[] {
  const given = [row.checkAnswers?.[questionId] ?? []].flat();
  const question = rulesOf(version).selfCheck.questions.find(({ id }) => id === questionId);
  const chosen = question?.options.filter(({ id }) => given.includes(id)) ?? [];
  return chosen.map(({ label }) => label[locale]);
}
