import { measure } from "#app/domain/catalogue/catalogue.ts";
import { referenceView } from "#app/domain/catalogue/legal-dates.ts";
import { term } from "#app/domain/catalogue/terms.ts";
import { reference } from "#app/domain/self-check/result-view.ts";
import { formatTime, todayInBerlin } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { answers, confirmationState, currentAnswers } from "./answers.ts";
import type { ViewedScreening } from "./screening.server.ts";
import { type Screening, screening } from "./screening.ts";
import type { Answer } from "./used-facts.ts";

export type ResultKey =
  | "required"
  | "not-required"
  | "open"
  | "prohibited"
  | "high-risk"
  | "minimal"
  | "due"
  | "not-due"
  | "applies"
  | "does-not-apply"
  | "touched"
  | "untouched";

/** The answers in words, with what each rests on and who confirmed it; facts are those stated, or the suggested ones. */
export function screeningView(viewed: ViewedScreening, locale: Locale, now = new Date()) {
  const { title, useCase, version, confirmations, prefill } = viewed;
  const input = { useCase, ...(viewed.facts ?? prefill.facts) };
  const found = screening(input);
  const current = currentAnswers(input);
  const named = (id: string) => reference(id, locale, now);
  const today = todayInBerlin(now);
  // The AI Act comes in steps: what its answers rest on says since when or from when it applies.
  const dated = (id: string) => {
    const { label, validity } = referenceView(id, locale, today);
    return validity ? `${label}, ${validity}` : label;
  };
  return {
    title,
    version,
    /** Nobody has stated facts yet: what is shown rests on suggestions. */
    suggested: viewed.facts === null,
    answers: answers.map((answer) => {
      const one = current.find((each) => each.answer === answer);
      if (!one) throw new Error(`No answer ${answer}`);
      const state = confirmationState(
        one,
        confirmations.find((each) => each.answer === answer),
      );
      return {
        answer,
        result: resultKey(found, answer),
        open: one.open,
        references: referencesOf(found, answer).map(isOfTheAct(answer) ? dated : named),
        criteria:
          answer === "dpia"
            ? found.dpia.criteria.map((id) => term("dpiaCriteria", id)[locale])
            : [],
        numbers: answer === "dpia" ? found.dpia.dskList : [],
        stillOpen: answer === "germanFlags" ? found.germanFlagsOpen.map(named) : [],
        used: Object.entries(one.used).map(([fact, value]) => ({ fact, value })),
        state: state.state,
        by: state.state === "unconfirmed" ? "" : state.confirmation.by,
        at: state.state === "unconfirmed" ? "" : formatTime(state.confirmation.at, locale),
        changed: state.state === "outdated" ? state.changed : [],
        rulesChanged: state.state === "outdated" && state.rulesChanged,
      };
    }),
    measures: found.measures.map(({ id, reasonRef }) => ({
      id,
      title: measure(id).title[locale],
      reason: named(reasonRef),
    })),
  };
}

const isOfTheAct = (answer: Answer) => answer === "aiAct" || answer === "transparency";

export type ScreeningView = ReturnType<typeof screeningView>;
export type AnswerView = ScreeningView["answers"][number];

function resultKey(found: Screening, answer: Answer): ResultKey {
  if (answer === "dpia") return found.dpia.result;
  if (answer === "aiAct") return found.aiAct.class;
  if (answer === "transparency") {
    const due = found.aiAct.transparency;
    return due === "open" ? "open" : due ? "due" : "not-due";
  }
  if (answer !== "germanFlags") return found[answer];
  if (found.germanFlags.length > 0) return "touched";
  return found.germanFlagsOpen.length > 0 ? "open" : "untouched";
}

function referencesOf(found: Screening, answer: Answer): readonly string[] {
  if (answer === "germanFlags") return found.germanFlags;
  if (answer === "aiAct") return found.aiAct.reasonRef ? [found.aiAct.reasonRef] : [];
  return found.references[answer];
}
