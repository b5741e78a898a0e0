import { data } from "react-router";
import { termsOf } from "#app/domain/catalogue/terms.ts";
import type {
  ListedMeasure,
  Surroundings,
} from "#app/domain/workspace/measure-list/list.server.ts";
import { type MeasureLine, measureLine } from "#app/domain/workspace/measure-view.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { FilterWords } from "./filters.tsx";

export interface ListedLine extends MeasureLine {
  version: number;
  /** What it serves, by title. */
  serves: string[];
  shared: boolean;
}

/** What the filters offer, in words. */
export function filterWords({ members, useCases }: Surroundings, locale: Locale): FilterWords {
  const options = (vocabulary: "categories" | "priorities") =>
    termsOf(vocabulary).map(({ id: value, label }) => ({ value, label: label[locale] }));
  return {
    members,
    useCases,
    categories: options("categories"),
    priorities: options("priorities"),
  };
}

/** A measure of the list in words. */
export const lineOf =
  ({ useCases, today }: Surroundings, locale: Locale) =>
  (row: ListedMeasure): ListedLine => ({
    ...measureLine(row, locale, today),
    version: row.version,
    serves: useCases.filter(({ id }) => row.useCaseIds.includes(id)).map(({ title }) => title),
    shared: row.scope === "organisation",
  });

/** A view for whoever sees the whole workspace; for a guest there is no such page. */
export function seen<View>(view: View | undefined): View {
  if (view === undefined) throw data(null, { status: 404 });
  return view;
}
