import type { CaseFacts } from "./case-facts.ts";
import { both, either, opposite, type Truth } from "./three-valued.ts";

export type ConfirmedClass = "prohibited" | "high-risk" | "minimal" | "open";

/** `reasonRef`: id of legal-refs.json, null while open. */
export type AiActClass = { class: ConfirmedClass; reasonRef: string | null };

type Case = { met: Truth; reasonRef: string };

/**
 * The class of the AI Act; the first certain case names the reason. An unknown prohibition keeps
 * it open. Source: Art. 5, Art. 6(2) and (3), Annex III nos. 1 c, 4 b, 5 b AI Act.
 */
export function aiActClass(facts: CaseFacts): AiActClass {
  const prohibited = prohibitions(facts);
  const annexed = annexCases(facts);
  const prohibition = either(...prohibited.map((one) => one.met));
  const highRisk = both(either(...annexed.map((one) => one.met)), opposite(exception(facts)));

  if (prohibition === "yes") return { class: "prohibited", reasonRef: reason(prohibited) };
  if (prohibition === "unknown") return { class: "open", reasonRef: null };
  if (highRisk === "yes") return { class: "high-risk", reasonRef: reason(annexed) };
  if (highRisk === "unknown") return { class: "open", reasonRef: null };
  return { class: "minimal", reasonRef: "aia-6" };
}

function prohibitions({ registered }: CaseFacts): Case[] {
  return [
    { met: registered("emotions-employees"), reasonRef: "aia-5-1-f" },
    { met: registered("manipulation"), reasonRef: "aia-5-1-a" },
    { met: registered("biometric-categorisation"), reasonRef: "aia-5-1-e" },
    { met: registered("face-scraping"), reasonRef: "aia-5-1-e" },
  ];
}

function annexCases({ fact, registered }: CaseFacts): Case[] {
  return [
    { met: fact("employees-evaluated"), reasonRef: "aia-annex3-4b" },
    { met: fact("natural-person-credit"), reasonRef: "aia-annex3-5b" },
    { met: registered("emotions-customers"), reasonRef: "aia-annex3-1c" },
  ];
}

/** Art. 6(3): documented, and nobody is profiled; profiling of people is always high-risk. */
function exception({ fact, registered, exceptionDocumented }: CaseFacts): Truth {
  const profiled = either(fact("people-evaluated"), registered("profiling"));
  return both(exceptionDocumented, opposite(profiled));
}

function reason(cases: readonly Case[]): string | null {
  return cases.find((one) => one.met === "yes")?.reasonRef ?? null;
}
