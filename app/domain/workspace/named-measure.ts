import { measure } from "#app/domain/catalogue/catalogue.ts";
import { term } from "#app/domain/catalogue/terms.ts";
import type { Measure } from "#app/domain/catalogue/types.ts";
import { keepTogether } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** The kind of a measure that stands for no entry of the catalogue. */
export const ownKind = "own";

export const efforts = ["S", "M", "L"] as const;

/** What somebody wrote of a measure that is not in the catalogue, in whatever language. */
export interface OwnWords {
  title: string;
  what: string | null;
  effort: (typeof efforts)[number];
}

/** What a measure is: an id of the catalogue, or the client's own words under `ownKind`. */
export interface NamedMeasure {
  measure: string;
  own?: OwnWords | null;
}

/** Months until a measure of one's own is looked at again; the catalogue says it of its own ones. */
const OWN_REVIEW_MONTHS = 12;

/**
 * What the catalogue says of a measure. Undefined for an own one: it has no priority, so green never waits for it, it
 * lowers no risk and serves no protection goal, because nobody has said how much. Pure.
 */
export const catalogued = ({ measure: id, own }: NamedMeasure): Measure | undefined =>
  own ? undefined : measure(id);

/** What a measure is called; own words are shown as they were written, in either language. */
export const titleOf = ({ measure: id, own }: NamedMeasure, locale: Locale): string =>
  own ? own.title : measure(id).title[locale];

/** Months after which a measure that is done is looked at again. */
export const reviewMonthsOf = (one: NamedMeasure): number =>
  catalogued(one)?.reviewMonths ?? OWN_REVIEW_MONTHS;

/** What to do, as it is shown. */
export const whatOf = ({ measure: id, own }: NamedMeasure, locale: Locale): string =>
  keepTogether(own ? (own.what ?? "") : measure(id).what[locale]);

/** How much work a measure can be, for a choice. */
export const effortWords = (locale: Locale) =>
  efforts.map((value) => ({ value, label: term("efforts", value)[locale] }));
