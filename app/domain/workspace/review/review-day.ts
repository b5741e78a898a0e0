import { type Day, monthsAfter } from "#app/domain/catalogue/time/day.ts";
import { type NamedMeasure, reviewMonthsOf } from "../named-measure.ts";
import { derived, type Evidence, isDone, type MeasureStatus } from "../risk/evidence.ts";

export interface Reviewed extends NamedMeasure {
  status: MeasureStatus;
  /** Day of the last step to umgesetzt or wirksam geprüft, where the organisation is; null where there was none. */
  doneOn: Day | null;
  evidence: readonly Evidence[];
}

/**
 * „Wiedervorlage“: the day on which a measure that is done is looked at again, `reviewMonths` after its last step, or
 * earlier on the last day of its evidence (that of a vendor's switch is good for 90 days). Null where nothing is done.
 * Pure. Source: contract workspace.md, „Status of a measure“.
 */
export function reviewDay(one: Reviewed, today: Day): Day | null {
  if (one.doneOn === null || !isDone(derived(one.status, one.evidence, today).countsAs))
    return null;
  const byCatalogue = monthsAfter(one.doneOn, reviewMonthsOf(one));
  const end = lastDay(one.evidence);
  return end !== null && end < byCatalogue ? end : byCatalogue;
}

/** The last day on which anything approved proves it; null where something does for ever, or nothing does. */
function lastDay(evidence: readonly Evidence[]): Day | null {
  const days = evidence.filter((one) => one.approved).map(({ validUntil }) => validUntil);
  if (days.includes(null)) return null;
  return days.reduce((last, day) => (last === null || (day ?? "") > last ? day : last), null);
}

/** What is to be looked at again by a day, the earliest first, each once; seven at most. */
export function reviewsUntil<One extends Reviewed & { id: string }>(
  measures: readonly One[],
  { today, until }: { today: Day; until: Day },
): One[] {
  const once = [...new Map(measures.map((one) => [one.id, one])).values()];
  return once
    .flatMap((one) => {
      const day = reviewDay(one, today);
      return day !== null && day <= until ? [{ one, day }] : [];
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .slice(0, 7)
    .map(({ one }) => one);
}
