import { measure } from "#app/domain/catalogue/catalogue.ts";
import { formatTime } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { Approval } from "./approvals.server.ts";
import type { Opinion } from "./opinions.server.ts";
import type { ViewedSignOff } from "./view-sign-off.server.ts";

/** Opinion, approval and what was changed since, in the reader's language; the sentences are made where they are shown. */
export function signOffView(viewed: ViewedSignOff, locale: Locale) {
  const { title, called, opinions, approvals, state, stateHash, since, draft } = viewed;
  const [opinion] = opinions;
  const [last] = approvals;
  const standing = last?.withdrawal ? undefined : last;
  return {
    title,
    called,
    opinions: opinions.map((one) => opinionView(one, locale)),
    approvals: approvals.map((one) => approvalView(one, locale)),
    standing: standing && approvalView(standing, locale),
    /** An approval that ended, while none stands. */
    ended: standing || !last ? undefined : approvalView(last, locale),
    since,
    stateHash,
    /** What an approval would stand for: how much of data in and results out is listed, and the class. */
    counted: {
      fields: Object.keys(state.dataIn).length,
      results: Object.keys(state.resultsOut).length,
      class: state.aiActClass[""]?.class ?? "open",
    },
    /** Somebody of the consultancy is writing; never told the client. */
    draft: draft && { by: draft.changedBy, at: formatTime(draft.changedAt, locale) },
    nextVersion: (opinion?.version ?? 0) + 1,
  };
}

export type SignOffView = ReturnType<typeof signOffView>;

function opinionView({ sha256, at, conditions, state: _, ...one }: Opinion, locale: Locale) {
  return {
    ...one,
    at: formatTime(at, locale),
    sha256: sha256.toString("hex"),
    conditions: conditions.map(({ id, measure: known }) => ({
      id,
      title: measure(known).title[locale],
    })),
  };
}

export type OpinionView = ReturnType<typeof opinionView>;

function approvalView({ sha256, at, withdrawal, state: _, ...one }: Approval, locale: Locale) {
  return {
    ...one,
    at: formatTime(at, locale),
    sha256: sha256.toString("hex"),
    withdrawal: withdrawal && { ...withdrawal, at: formatTime(withdrawal.at, locale) },
  };
}

export type ApprovalView = ReturnType<typeof approvalView>;
