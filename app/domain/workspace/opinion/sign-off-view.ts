import { formatTime } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { titleOf } from "../named-measure.ts";
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

function opinionView(one: Opinion, locale: Locale) {
  const { version, called, verdict, text, author } = one;
  return {
    version,
    called,
    verdict,
    text,
    author,
    at: formatTime(one.at, locale),
    sha256: one.sha256.toString("hex"),
    conditions: one.conditions.map((measure) => ({
      id: measure.id,
      title: titleOf(measure, locale),
    })),
  };
}

export type OpinionView = ReturnType<typeof opinionView>;

function approvalView(one: Approval, locale: Locale) {
  const { id, opinionVersion, reason, by, withdrawal } = one;
  return {
    id,
    opinionVersion,
    reason,
    by,
    at: formatTime(one.at, locale),
    sha256: one.sha256.toString("hex"),
    withdrawal: withdrawal && { ...withdrawal, at: formatTime(withdrawal.at, locale) },
  };
}

export type ApprovalView = ReturnType<typeof approvalView>;
