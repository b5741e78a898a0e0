import { rules } from "#app/domain/catalogue/catalogue.ts";
import type { ScreeningInput } from "./facts.ts";
import { type Screening, screening } from "./screening.ts";
import { stated } from "./three-valued.ts";
import { type Answer, type UsedFact, usedFacts } from "./used-facts.ts";

export const answers = Object.keys(usedFacts) as Answer[];

export interface CurrentAnswer {
  answer: Answer;
  /** As it is confirmed: what it says now. */
  result: unknown;
  /** A fact that it needs is unknown: nobody can confirm it. */
  open: boolean;
  used: Partial<Record<UsedFact, unknown>>;
}

/** A confirmation as it was signed. */
export interface Confirmation {
  answer: Answer;
  used: Partial<Record<UsedFact, unknown>>;
  rulesVersion: string;
  by: string;
  at: Date;
}

/** The answers with the facts each rests on. Pure. */
export function currentAnswers(input: ScreeningInput): CurrentAnswer[] {
  const found = screening(input);
  return answers.map((answer) => {
    const result = resultOf(found, answer);
    return { answer, result, open: isOpen(found, answer), used: usedBy(input, answer) };
  });
}

function resultOf(found: Screening, answer: Answer): unknown {
  if (answer === "aiAct") return { class: found.aiAct.class, reasonRef: found.aiAct.reasonRef };
  if (answer === "transparency") return found.aiAct.transparency;
  if (answer === "germanFlags") return found.germanFlags;
  return found[answer];
}

function isOpen(found: Screening, answer: Answer): boolean {
  if (answer === "aiAct") return found.aiAct.class === "open";
  if (answer === "transparency") return found.aiAct.transparency === "open";
  if (answer === "germanFlags") return found.germanFlagsOpen.length > 0;
  return answer === "dpia" ? found.dpia.result === "open" : found[answer] === "open";
}

function usedBy({ useCase, facts, register }: ScreeningInput, answer: Answer) {
  const value = (fact: UsedFact): unknown => {
    if (fact === "use-case") return useCase;
    if (fact === "channels") return register.channels?.toSorted() ?? null;
    if (fact === "exception") return register.exception ?? null;
    return stated({ ...register, ...facts }[fact]);
  };
  return Object.fromEntries(usedFacts[answer].map((fact) => [fact, value(fact)]));
}

export type ConfirmationState =
  | { state: "unconfirmed" }
  | { state: "confirmed"; confirmation: Confirmation }
  /** „veraltet“: which facts have changed since, and whether the rules have. */
  | { state: "outdated"; confirmation: Confirmation; changed: UsedFact[]; rulesChanged: boolean };

/** Whether a confirmation still holds. Pure. */
export function confirmationState(
  current: CurrentAnswer,
  confirmation: Confirmation | undefined,
): ConfirmationState {
  if (!confirmation) return { state: "unconfirmed" };
  const changed = usedFacts[current.answer].filter(
    (fact) => JSON.stringify(current.used[fact]) !== JSON.stringify(confirmation.used[fact]),
  );
  const rulesChanged = confirmation.rulesVersion !== rules.version;
  if (changed.length === 0 && !rulesChanged) return { state: "confirmed", confirmation };
  return { state: "outdated", confirmation, changed, rulesChanged };
}
