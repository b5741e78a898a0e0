import { measure } from "#app/domain/catalogue/catalogue.ts";
import { term } from "#app/domain/catalogue/terms.ts";
import { reference } from "#app/domain/self-check/result-view.ts";
import { formatDay, keepTogether } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
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
  /** Who usually takes it on. */
  role: string;
  due: string | null;
  /** When it is looked at again, where it is done. */
  review: string | null;
}

export function measureLine(
  row: Omit<PlannedMeasure, "useCaseId">,
  locale: Locale,
  today: string,
): MeasureLine {
  const known = measure(row.measure);
  const review = reviewDay(row, today);
  return {
    id: row.id,
    title: known.title[locale],
    references: known.legalRefs.map((id) => reference(id, locale, new Date(today))),
    status: shownStatus(row, today),
    fromCheck: row.fromCheck,
    owner: row.owner,
    role: term("ownerRoles", known.ownerRole)[locale],
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

/** What the catalogue says of a measure. */
export function measureWords(id: string, locale: Locale, today: string) {
  const known = measure(id);
  return {
    title: known.title[locale],
    what: keepTogether(known.what[locale]),
    why: keepTogether(known.why[locale]),
    evidence: keepTogether(known.evidence[locale]),
    references: known.legalRefs.map((ref) => reference(ref, locale, new Date(today))),
    category: term("categories", known.category)[locale],
    priority: term("priorities", known.priority)[locale],
    effort: term("efforts", known.effort)[locale],
    role: term("ownerRoles", known.ownerRole)[locale],
    reviewMonths: known.reviewMonths,
  };
}
