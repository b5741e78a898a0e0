import type { UseCase } from "#app/domain/catalogue/types.ts";
import type { CaseFacts } from "./case-facts.ts";
import { FACTS } from "./facts.ts";
import { both, either, type Truth } from "./three-valued.ts";

export type Duty = "required" | "not-required" | "open";

/** Certain criteria (order of vocab.dpiaCriteria) and numbers of the DSK list (ascending). */
export type Dpia = { result: Duty; criteria: string[]; dskList: string[] };

const ENOUGH_CRITERIA = 2;

/** The nine criteria of WP 248, in the order of vocab.dpiaCriteria in use-cases.json. */
const criteria: Record<string, (facts: CaseFacts) => Truth> = {
  "evaluation-scoring": ({ fact }) => either(fact("people-evaluated"), fact("employees-evaluated")),
  "automated-decision": ({ fact }) => fact("decides-alone"),
  "systematic-monitoring": ({ fact }) =>
    either(fact("sound-or-video-stored"), fact("employees-evaluated")),
  "sensitive-data": ({ fact }) =>
    either(fact("special-categories"), fact("emotions-or-biometrics")),
  "large-scale": ({ fact }) => fact("large-scale"),
  "matching-combining": ({ fact }) => fact("combines-sources"),
  "vulnerable-subjects": ({ fact }) => either(fact("vulnerable-people"), fact("employee-data")),
  "innovative-technology": ({ fact }) => fact("innovative-technology"),
  "prevents-right": ({ fact }) => fact("prevents-right"),
};

/** Any of these unknown keeps the answer open, even if it could not bring a second criterion. */
const NEEDED = FACTS.slice(0, 13);

/**
 * Whether a DPIA (DSFA) is required: one number of the DSK list or two criteria of WP 248, and
 * personal data. Source: Art. 35 GDPR, WP 248 rev. 01, DSK list 1.1.
 */
export function dpia(facts: CaseFacts, useCase: UseCase | undefined): Dpia {
  const { fact } = facts;
  const personalData = fact("personal-data");
  if (personalData === "no") return { result: "not-required", criteria: [], dskList: [] };

  const certain = Object.entries(criteria).flatMap(([id, met]) =>
    met(facts) === "yes" ? [id] : [],
  );
  const dskList = dskNumbers(facts, useCase);
  return { result: result(), criteria: certain, dskList };

  function result(): Duty {
    if (personalData === "unknown") return "open";
    if (dskList.length > 0 || certain.length >= ENOUGH_CRITERIA) return "required";
    return NEEDED.some((id) => fact(id) === "unknown") ? "open" : "not-required";
  }
}

function dskNumbers({ fact }: CaseFacts, useCase: UseCase | undefined): string[] {
  const numbers = new Set(useCase?.dpia.dskList);
  if (fact("employees-evaluated") === "yes") numbers.add("8");
  const analysed = both(fact("emotions-or-biometrics"), fact("sound-or-video-stored"));
  if (analysed === "yes") numbers.add("13");
  return [...numbers].toSorted((a, b) => Number(a) - Number(b));
}
