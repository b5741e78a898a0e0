import { confirmationState, currentAnswers } from "./answers.ts";
import type { StoredScreening } from "./screening.server.ts";

export interface ScreeningStanding {
  /** Every answer is confirmed, and none is outdated. */
  confirmed: boolean;
  /** Somebody has confirmed that the AI Act prohibits it, and nothing has changed since. */
  prohibited: boolean;
  /** Whether the answer about the DPIA is certain; undefined while it is open or nobody has stated facts. */
  dpia: "required" | "not-required" | undefined;
}

/** What the light reads of a screening. Pure. */
export function screeningStanding(
  useCase: string,
  stored: StoredScreening | undefined,
): ScreeningStanding {
  if (!stored?.facts) return { confirmed: false, prohibited: false, dpia: undefined };
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
    confirmed: standing.every(({ state, open }) => state === "confirmed" && !open),
    prohibited:
      act?.state === "confirmed" && (act.result as { class: string }).class === "prohibited",
    dpia: dpia === "required" || dpia === "not-required" ? dpia : undefined,
  };
}
