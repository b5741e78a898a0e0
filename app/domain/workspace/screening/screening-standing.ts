import { answers, confirmationState, currentAnswers } from "./answers.ts";
import type { Facts } from "./prefill.ts";
import type { StoredScreening } from "./screening.server.ts";

export interface ScreeningStanding {
  /** What a person stated. */
  facts: Facts | null;
  /** How many answers nobody has confirmed as they are now. */
  unconfirmed: number;
  /** The class of the AI Act that somebody has confirmed, while nothing it rests on has changed. */
  confirmedClass: string | undefined;
  /** Whether the answer about the DPIA is certain; undefined while it is open or nobody has stated facts. */
  dpia: "required" | "not-required" | undefined;
}

/** What the light reads of a screening. Pure. */
export function screeningStanding(
  useCase: string,
  stored: StoredScreening | undefined,
): ScreeningStanding {
  if (!stored?.facts)
    return {
      facts: null,
      unconfirmed: answers.length,
      confirmedClass: undefined,
      dpia: undefined,
    };
  const standing = currentAnswers({ useCase, ...stored.facts }).map((current) => ({
    ...current,
    ...confirmationState(
      current,
      stored.confirmations.find(({ answer }) => answer === current.answer),
    ),
  }));
  const of = (answer: string) => standing.find((one) => one.answer === answer);
  const act = of("aiAct");
  const dpia = (of("dpia")?.result as { result: string } | undefined)?.result;
  return {
    facts: stored.facts,
    unconfirmed: standing.filter(({ state, open }) => state !== "confirmed" || open).length,
    confirmedClass:
      act?.state === "confirmed" ? (act.result as { class: string }).class : undefined,
    dpia: dpia === "required" || dpia === "not-required" ? dpia : undefined,
  };
}
