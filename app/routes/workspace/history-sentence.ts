import type { i18n } from "i18next";
import { useTranslation } from "react-i18next";
import type { EventKind } from "#app/domain/audit/events.ts";
import type { PaymentState } from "#app/domain/billing/stripe/payment-state.ts";
import type { ClientRole } from "#app/domain/organisations/permissions.ts";
import type { HistoryLine } from "#app/domain/workspace/history-view.ts";
import type { MeasureStatus } from "#app/domain/workspace/risk/evidence.ts";
import { addresses } from "#app/i18n/addresses.ts";
import type { Texts } from "#app/i18n/i18n.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { useLocale } from "../use-locale.ts";

const rooms = {
  "workspace.useCase": "useCase",
  "workspace.useCase.guests": "guests",
  "workspace.useCase.adding": "overview",
  "workspace.plan.catalogue": "useCase",
  "workspace.plan.own": "useCase",
  "workspace.settings": "settings",
  "workspace.measure": "measure",
  "workspace.measure.step": "measure",
  "workspace.measure.words": "measure",
  "workspace.measure.subSteps": "measure",
  "workspace.measure.subStep": "measure",
  "workspace.measure.subStep.done": "measure",
  "workspace.measure.subStep.removal": "measure",
  "workspace.measure.proposal.step": "measure",
  "workspace.measure.proposal.due": "measure",
  "workspace.plan.proposal": "useCase",
  "workspace.plan.proposal.own": "useCase",
  "workspace.screening.proposal": "screening",
  "workspace.proposals": "proposals",
  "workspace.proposal": "proposals",
  "workspace.proposal.acceptance": "proposals",
  "workspace.proposal.refusal": "proposals",
  "workspace.proposal.withdrawal": "proposals",
  "workspace.measure.refusal": "measure",
  "workspace.measure.refusal.withdrawal": "measure",
  "workspace.measure.merging": "measure",
  "workspace.measure.merging.undoing": "measure",
  "workspace.measure.comments": "measure",
  "workspace.useCase.comments": "useCase",
  "workspace.screening.comments": "screening",
  "workspace.opinion.comments": "opinion",
  "workspace.evidence.comments": "evidence",
  "workspace.measure.evidence": "evidence",
  "workspace.evidence": "evidence",
  "workspace.evidence.versions": "evidence",
  "workspace.evidence.check": "evidence",
  "workspace.evidence.withdrawal": "evidence",
  "workspace.file": "evidence",
  "workspace.fields": "ledger",
  "workspace.fields.import": "ledger",
  "workspace.fields.suggestions": "ledger",
  "workspace.results": "ledger",
  "workspace.results.suggestions": "ledger",
  "workspace.entry": "ledger",
  "workspace.entry.removal": "ledger",
  "workspace.register": "useCase",
  "workspace.useCase.changes": "useCase",
  "workspace.screening": "screening",
  "workspace.facts": "screening",
  "workspace.screening.confirmation": "screening",
  "workspace.screening.measures": "screening",
  "workspace.opinion": "opinion",
  "workspace.opinion.draft": "opinion",
  "workspace.opinion.publication": "opinion",
  "workspace.approval": "opinion",
  "workspace.approval.withdrawal": "opinion",
  "workspace.risks": "useCase",
  "workspace.dpia": "screening",
  "workspace.screening.role": "screening",
  "workspace.useCase.reviews": "useCase",
  "workspace.measure.reviews": "measure",
  "workspace.evidence.reviews": "evidence",
  "workspace.review.withdrawal": "reviews",
  "workspace.review.takeover": "reviews",
  "workspace.review.answer": "reviews",
  "office.reviews": "reviews",
  "workspace.package": "package",
  "workspace.contract": "package",
  "workspace.contract.useCases": "package",
  "workspace.paper.order": "package",
  "workspace.paper.processing": "package",
  "workspace.paper.appointment": "package",
  "workspace.paper.notice": "package",
  "workspace.use": "package",
  "workspace.invoice.pdf": "package",
  "workspace.invoice.xml": "package",
  "workspace.history": "history",
  "workspace.history.verification": "history",
  "workspace.history.export": "history",
} as const;

type RoomKey = keyof typeof rooms;

/** An address pattern of either language as the room it leads to. */
function roomOf(pattern: string) {
  const key = (Object.keys(rooms) as RoomKey[]).find((page) =>
    Object.values<string>(addresses[page]).includes(pattern),
  );
  return key ? rooms[key] : "overview";
}

type Dashed<Kind extends string> = Kind extends `${infer Left}.${infer Right}`
  ? `${Left}-${Right}`
  : Kind;

/** An event without its sentence under event in app/i18n/de/history.ts does not compile. */
const keyOf = (kind: string): keyof Texts["history"]["event"] =>
  kind.replace(".", "-") as Dashed<EventKind>;

/** Makes the readable sentence of an event out of its words; nothing of it is stored. */
export function historySentence(texts: i18n, locale: Locale): (line: HistoryLine) => string {
  const t = texts.getFixedT(locale, "history");
  const role = texts.getFixedT(locale, "identity");
  const status = texts.getFixedT(locale, "workspace");
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const named = (roles: readonly string[]) =>
    list.format(roles.map((one) => role(`roles.${one as ClientRole}.name`)));
  const doer = ({ by, byHouse }: HistoryLine) => {
    if (by === null) return t("portal");
    return byHouse ? t("house", { by }) : by;
  };
  const changed = ({ owner, due }: HistoryLine) =>
    list.format(
      [owner && t(`owner.${owner}`), due && t("due", { due })].filter((one) => one !== null),
    );
  return (line) => {
    const { kind, person, measure, useCase } = line;
    const words = { by: doer(line), person, measure, useCase };
    if (kind === "settings.changed")
      return t(`consultants.${line.entrusted ? "change" : "advise"}`, words);
    if (kind === "comment.written") return t(`comment.${line.about}`, words);
    if (kind === "payment.changed") return t(`payment.${line.to as PaymentState}`);
    if (kind === "ledger.added" && line.entry === "")
      return t("entries", { ...words, count: line.count });
    if (kind === "sub-step.added" && line.entry === "")
      return t("subSteps", { ...words, count: line.count });
    return t(`event.${keyOf(kind)}`, {
      ...words,
      roles: named(line.roles),
      room: t(`room.${roomOf(line.room)}`),
      status: line.to === "" ? "" : status(`status.${line.to as MeasureStatus}`),
      what: kind.startsWith("proposal.") ? t(`proposed.${line.proposed}`) : changed(line),
      about: measure || useCase,
      record: t(`reviewed.${reviewedKind(line.about)}`, words),
      entry: line.entry,
      count: line.count,
      defaultValue: t("other", { ...words, kind }),
    });
  };
}

/** Of an AI use case the whole is asked about, not a page of it. */
const reviewedKind = (about: HistoryLine["about"]) =>
  about === "screening" || about === "opinion" ? "use-case" : about;

export function useHistorySentence(): (line: HistoryLine) => string {
  return historySentence(useTranslation().i18n, useLocale());
}
