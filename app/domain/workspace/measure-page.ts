import { formatDay, formatTime } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { ViewedMeasure } from "./measures.server.ts";
import { isOverdue, measureWords } from "./measure-view.ts";
import { isDone } from "./risk/evidence.ts";

/** A measure in words, with everything its page and its step page show. */
export function measurePage(
  { measure, steps, lastChange, ...viewed }: ViewedMeasure,
  locale: Locale,
) {
  const { id, status, version, ownerId, dueOn, fromCheck, scope } = measure;
  return {
    ...measureWords(measure.measure, locale, viewed.today),
    id,
    status,
    lamp: isOverdue(measure, viewed.today) ? ("overdue" as const) : status,
    version,
    fromCheck,
    shared: scope === "organisation",
    ownerId,
    owner: viewed.members.find((one) => one.id === ownerId)?.name ?? null,
    members: viewed.members,
    dueOn,
    due: dueOn && formatDay(dueOn, locale),
    evidenceMissing: isDone(status),
    useCases: viewed.useCases,
    steps: steps.map((step) => ({ ...step, at: formatTime(step.at, locale) })),
    lastChange: lastChange && { by: lastChange.by, at: formatTime(lastChange.at, locale) },
  };
}

export type MeasurePage = ReturnType<typeof measurePage>;
