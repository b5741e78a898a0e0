import { formatDay, formatTime } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { approvedEvidence, pieceView } from "./evidence/evidence-view.ts";
import { measureWords, shownStatus } from "./measure-view.ts";
import type { ViewedMeasure } from "./measures.server.ts";
import { titleOf } from "./named-measure.ts";
import { reviewDay } from "./review/review-day.ts";
import { switchesOf } from "./review/switches.ts";
import { derived } from "./risk/evidence.ts";

/** A measure in words, with everything its page and its step page show. */
export function measurePage(
  { measure, steps, pieces, lastChange, today, ...viewed }: ViewedMeasure,
  locale: Locale,
) {
  const { id, status, version, ownerId, dueOn, doneOn, fromCheck, scope } = measure;
  const evidence = approvedEvidence(pieces);
  const { measure: kind, own = null } = measure;
  const reviewed = { measure: kind, own, status, doneOn, evidence };
  const review = reviewDay(reviewed, today);
  const { evidenceMissing, countsAs } = derived(status, evidence, today);
  return {
    ...measureWords(measure, locale, today),
    id,
    catalogueId: kind,
    today,
    status,
    countsAs,
    lamp: shownStatus({ ...reviewed, dueOn }, today),
    review: review && formatDay(review, locale),
    switches: switchesOf(kind, locale, today),
    version,
    fromCheck,
    shared: scope === "organisation",
    ownerId,
    owner: viewed.members.find((one) => one.id === ownerId)?.name ?? null,
    members: viewed.members,
    dueOn,
    due: dueOn && formatDay(dueOn, locale),
    evidenceMissing,
    pieces: pieces.map((piece) => pieceView(piece, locale, today)),
    hasTwins: measure.hasTwins,
    merged: measure.merged.map((one) => ({
      id: one.id,
      title: titleOf(one, locale),
      status: one.status,
      by: one.by,
      at: formatTime(one.at, locale),
      reason: one.reason,
    })),
    own,
    subSteps: measure.subSteps.map(({ done, ...one }) => ({
      ...one,
      done: done && { by: done.by, at: formatTime(new Date(done.at), locale) },
    })),
    useCases: viewed.useCases,
    steps: steps.map((step) => ({ ...step, at: formatTime(step.at, locale) })),
    lastChange: lastChange && { by: lastChange.by, at: formatTime(lastChange.at, locale) },
  };
}

export type MeasurePage = ReturnType<typeof measurePage>;
