import { term } from "#app/domain/catalogue/terms.ts";
import { reference } from "#app/domain/self-check/result-view.ts";
import { formatDay, keepTogether } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { catalogued, type NamedMeasure, titleOf, whatOf } from "./named-measure.ts";
import type { PlannedMeasure } from "./planned-measures.server.ts";
import { type Reviewed, reviewDay } from "./review/review-day.ts";
import { derived, type MeasureStatus } from "./risk/evidence.ts";

/** „überfällig“, „Nachweis veraltet“ and „Wiedervorlage“ are derived from the day, never stored. */
export type ShownStatus = MeasureStatus | "overdue" | "outdated" | "review";

/** What a list shows of a measure. */
export interface MeasureLine {
  id: string;
  title: string;
  references: string[];
  status: ShownStatus;
  fromCheck: boolean;
  owner: string | null;
  /** Who usually takes it on; nobody has said it of an own one. */
  role: string | null;
  due: string | null;
  /** When it is looked at again, where it is done. */
  review: string | null;
}

export function measureLine(
  row: Omit<PlannedMeasure, "useCaseId">,
  locale: Locale,
  today: string,
): MeasureLine {
  const known = catalogued(row);
  const review = reviewDay(row, today);
  return {
    id: row.id,
    title: titleOf(row, locale),
    references: referencesOf(row, locale, today),
    status: shownStatus(row, today),
    fromCheck: row.fromCheck,
    owner: row.owner,
    role: known ? term("ownerRoles", known.ownerRole)[locale] : null,
    due: row.dueOn && formatDay(row.dueOn, locale),
    review: review && formatDay(review, locale),
  };
}

/** What a measure's lamp says on a day. */
export function shownStatus(row: Reviewed & { dueOn: string | null }, today: string): ShownStatus {
  if (isOverdue(row, today)) return "overdue";
  if (derived(row.status, row.evidence, today).evidenceOutdated) return "outdated";
  const review = reviewDay(row, today);
  return review !== null && review <= today ? "review" : row.status;
}

/** The due date has passed and the work is not done. */
const isOverdue = (row: { status: MeasureStatus; dueOn: string | null }, today: string): boolean =>
  row.dueOn !== null &&
  row.dueOn < today &&
  (row.status === "open" || row.status === "in-progress");

const referencesOf = (one: NamedMeasure, locale: Locale, today: string): string[] =>
  (catalogued(one)?.legalRefs ?? []).map((ref) => reference(ref, locale, new Date(today)));

/** What the catalogue says of a measure, or its author; what nobody has said is null. */
export function measureWords(one: NamedMeasure, locale: Locale, today: string) {
  const known = catalogued(one);
  return {
    title: titleOf(one, locale),
    what: whatOf(one, locale),
    why: known ? keepTogether(known.why[locale]) : null,
    evidence: known ? keepTogether(known.evidence[locale]) : null,
    references: referencesOf(one, locale, today),
    category: known ? term("categories", known.category)[locale] : null,
    priority: known ? term("priorities", known.priority)[locale] : null,
    effort: term("efforts", known?.effort ?? one.own?.effort ?? "M")[locale],
    role: known ? term("ownerRoles", known.ownerRole)[locale] : null,
  };
}
