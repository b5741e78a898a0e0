import type { Locale } from "#app/i18n/locale.ts";
import { catalogued, titleOf } from "../named-measure.ts";
import { standingView } from "../use-case-view.ts";
import type { ViewedDeclining } from "./view-declining.server.ts";

/** A measure and what declining it would change, in words. */
export function decliningView({ measure, effects, isCondition }: ViewedDeclining, locale: Locale) {
  const priority = catalogued(measure)?.priority;
  return {
    measureId: measure.id,
    title: titleOf(measure, locale),
    version: measure.version,
    status: measure.status,
    declined: measure.status === "not-applicable",
    shared: measure.scope === "organisation",
    isCondition,
    must: priority === "must",
    effects: effects.map(({ before, after }) => ({
      before: standingView(before, locale),
      after: standingView(after, locale),
    })),
  };
}

export type DecliningView = ReturnType<typeof decliningView>;
