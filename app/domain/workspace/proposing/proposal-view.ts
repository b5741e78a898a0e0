import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { formatDay, formatTime, todayInBerlin } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { measureWords } from "../measure-view.ts";
import { titleOf } from "../named-measure.ts";
import type { MeasureStatus } from "../risk/evidence.ts";
import type { Truth } from "../screening/three-valued.ts";
import { mayDecide, mayWithdraw } from "./proposal.ts";
import type { StoredProposal } from "./proposals.server.ts";
import { isPossible, standsAs } from "./stands.ts";

/** A proposal for its reader, with what it would change: from how it stands, or stood when it was decided. */
export function proposalView(one: StoredProposal, access: OrganisationAccess, locale: Locale) {
  const { id, kind, measureId, useCaseId, stood, reason, by, end } = one;
  const now = standsAs(kind, one.today);
  return {
    id,
    measureId,
    useCaseId,
    about: useCaseId || !one.measure ? (one.useCase ?? "") : titleOf(one.measure, locale),
    change: changeOf(one, end ? stood : now, locale),
    reason,
    by,
    at: formatTime(one.at, locale),
    now,
    changed: !end && now !== stood ? { ...changedOf(one, locale), kind } : null,
    possible: isPossible(one, one.today),
    mayDecide: !end && mayDecide(access),
    mayWithdraw: !end && mayWithdraw(access, one),
    end: end && { ...end, at: formatTime(end.at, locale) },
  };
}

export type ProposalView = ReturnType<typeof proposalView>;

const day = (stood: string, locale: Locale) => (stood === "none" ? null : formatDay(stood, locale));

function changeOf(one: StoredProposal, from: string, locale: Locale) {
  if (one.kind === "step")
    return { kind: "step", from: from as MeasureStatus, to: one.wish.to } as const;
  if (one.kind === "due") {
    const { dueOn } = one.wish;
    const to = dueOn === null ? null : formatDay(dueOn, locale);
    return { kind: "due", from: day(from, locale), to } as const;
  }
  if (one.kind === "fact") {
    const { fact, value } = one.wish;
    return { kind: "fact", fact, from: from as Truth, to: value } as const;
  }
  const { title, what, priority, category } = measureWords(one.wish, locale, todayInBerlin());
  return { kind: "addition", title, what, priority, category } as const;
}

/** How it stood when this was proposed, and how it stands now. */
function changedOf({ kind, stood, today }: StoredProposal, locale: Locale) {
  const now = standsAs(kind, today);
  if (kind === "due") return { before: day(stood, locale), now: day(now, locale) };
  return { before: stood, now };
}
