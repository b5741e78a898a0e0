import type { CaseFacts } from "./case-facts.ts";
import { both, either, type Truth } from "./three-valued.ts";

/** The two ways into Art. 22: the AI decides alone, or people act on its score (C-634/21). */
function ways({ fact, registered }: CaseFacts): { met: Truth; refs: string[] }[] {
  return [
    { met: fact("decides-alone"), refs: ["gdpr-22"] },
    {
      met: both(fact("people-evaluated"), registered("score-decisive")),
      refs: ["gdpr-22", "cjeu-schufa"],
    },
  ];
}

/** Whether Art. 22 GDPR applies (automated decisions and scoring). */
export function art22(facts: CaseFacts): Truth {
  return either(...ways(facts).map((one) => one.met));
}

export function art22Refs(facts: CaseFacts): string[] {
  const certain = ways(facts).filter((one) => one.met === "yes");
  return [...new Set(certain.flatMap((one) => one.refs))];
}
