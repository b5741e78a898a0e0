import type { CaseFacts } from "./case-facts.ts";
import { either, type Truth } from "./three-valued.ts";

/** What leads to Art. 50 AI Act, each with the paragraphs that speak of it. */
function occasions({ fact, registered, reaches }: CaseFacts): { met: Truth; refs: string[] }[] {
  return [
    { met: reaches("chat", "messenger"), refs: ["aia-50-1"] },
    { met: reaches("ai-voice-outbound", "ai-voice-inbound"), refs: ["aia-50-1"] },
    { met: fact("talks-or-publishes"), refs: ["aia-50-1", "aia-50-4"] },
    {
      met: either(registered("emotions-employees"), registered("emotions-customers")),
      refs: ["aia-50-3"],
    },
  ];
}

/** Whether a duty of Art. 50 is to be met or ruled out; it stands beside every class. */
export function transparency(facts: CaseFacts): Truth {
  return either(...occasions(facts).map((one) => one.met));
}

/** The paragraphs of Art. 50 that certain facts lead to, in the order of the law. */
export function transparencyRefs(facts: CaseFacts): string[] {
  const certain = occasions(facts).filter((one) => one.met === "yes");
  return [...new Set(certain.flatMap((one) => one.refs))].toSorted();
}
