import { formatDay } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { titleOf } from "../named-measure.ts";
import type { ViewedMerging } from "./view-merging.server.ts";

/** A measure and those that could go into it, in words. */
export function mergingView({ measure, twins }: ViewedMerging, locale: Locale) {
  return {
    measureId: measure.id,
    title: titleOf(measure, locale),
    version: measure.version,
    status: measure.status,
    twins: twins.map((one) => ({
      id: one.id,
      version: one.version,
      title: titleOf(one, locale),
      status: one.status,
      due: one.dueOn && formatDay(one.dueOn, locale),
      owner: one.owner,
      useCases: one.useCases,
      evidence: one.evidence,
      comments: one.comments,
    })),
  };
}

export type MergingView = ReturnType<typeof mergingView>;
