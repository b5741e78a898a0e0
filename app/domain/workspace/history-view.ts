import { formatDay, formatTime } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { type SubjectKind, threadPages } from "./comments/subject.ts";
import type { HistoryEvent } from "./history.server.ts";
import { titleOf } from "./named-measure.ts";
import { type ProposalKind, proposalKinds } from "./proposing/proposal.ts";

export interface HistoryLine {
  position: number;
  at: string;
  kind: string;
  by: string | null;
  byHouse: boolean;
  person: string;
  measure: string;
  useCase: string;
  roles: string[];
  /** Of a step. */
  to: string;
  /** Of a comment: which record of the measure or the AI use case. */
  about: SubjectKind;
  /** Of a proposal: the kind of what was proposed. */
  proposed: ProposalKind;
  /** Name of a field or a result; empty where several were added at once. */
  entry: string;
  count: number;
  /** Of a change of the settings: the consultancy may change measures itself. */
  entrusted: boolean;
  /** Pattern of the address that somebody of the consultancy opened. */
  room: string;
  /** What was changed; null where it was left alone. */
  owner: "set" | "removed" | null;
  due: string | null;
}

/** One event with its names and dates in the reader's language; the sentence is made where it is shown. */
export function historyLine(event: HistoryEvent, locale: Locale): HistoryLine {
  const { data, position, kind, by, byHouse } = event;
  const text = (value: unknown) => (typeof value === "string" ? value : "");
  return {
    position,
    at: formatTime(event.at, locale),
    kind,
    by,
    byHouse,
    person: event.person ?? "",
    measure: event.measure === null ? "" : titleOf(event.measure, locale),
    useCase: event.useCase ?? "",
    roles: Array.isArray(data.roles) ? data.roles.map(String) : [],
    to: text(data.to),
    about: subjectKind(data.about),
    proposed: proposalKinds.find((one) => one === data.proposed) ?? "step",
    entry: text(data.entry),
    count: typeof data.count === "number" ? data.count : 1,
    entrusted: data.consultantsMayChange === true,
    room: text(data.room),
    ...changes(data, locale),
  };
}

/** The first comments were all on measures and did not say so. */
const subjectKind = (value: unknown): SubjectKind =>
  (Object.keys(threadPages) as SubjectKind[]).find((kind) => kind === value) ?? "measure";

function changes(
  { from, to }: Record<string, unknown>,
  locale: Locale,
): Pick<HistoryLine, "owner" | "due"> {
  if (!isChange(from) || !isChange(to)) return { owner: null, due: null };
  const owner = to.owner === null ? "removed" : "set";
  const due = to.due === null ? "–" : formatDay(to.due, locale);
  return { owner: from.owner === to.owner ? null : owner, due: from.due === to.due ? null : due };
}

const isChange = (value: unknown): value is { owner: string | null; due: string | null } =>
  typeof value === "object" && value !== null && "owner" in value && "due" in value;
