import { useCase } from "#app/domain/catalogue/catalogue.ts";
import { aiActClass, type ConfirmedClass } from "./ai-act.ts";
import { art22, art22Refs } from "./art-22.ts";
import { caseFacts } from "./case-facts.ts";
import { dpia, type Dpia, type Duty } from "./dpia.ts";
import type { ScreeningInput } from "./facts.ts";
import { type FollowingMeasure, followingMeasures } from "./following-measures.ts";
import { type GermanFlag, germanFlags } from "./german-flags.ts";
import type { Truth } from "./three-valued.ts";
import { transparency, transparencyRefs } from "./transparency.ts";

export type Screening = {
  ropa: Duty;
  dpia: Dpia;
  aiAct: { class: ConfirmedClass; reasonRef: string | null; transparency: boolean | "open" };
  art22: "applies" | "does-not-apply" | "open";
  germanFlags: GermanFlag[];
  germanFlagsOpen: GermanFlag[];
  /** What follows from certain answers, each with its reason. */
  measures: FollowingMeasure[];
  /** References (ids of legal-refs.json) of what is certain; none for what is open or ruled out. */
  references: Record<"ropa" | "dpia" | "transparency" | "art22", string[]>;
};

const required = { yes: "required", no: "not-required", unknown: "open" } as const;
const applies = { yes: "applies", no: "does-not-apply", unknown: "open" } as const;
const due = { yes: true, no: false, unknown: "open" } as const;

/**
 * The five answers about an AI use case, pure and three-valued: open while a fact it needs is
 * unknown. Facts decide; of the catalogue only the numbers of the DSK list count by themselves.
 * Refuses a use case that the catalogue does not know by throwing.
 */
export function screening(input: ScreeningInput): Screening {
  const facts = caseFacts(input);
  const assessment = dpia(facts, input.useCase === "other" ? undefined : useCase(input.useCase));
  const aiAct = aiActClass(facts);
  const flags = germanFlags(facts);
  const listed = (touched: Truth) => [...flags.keys()].filter((one) => flags.get(one) === touched);
  const paragraphs = transparencyRefs(facts);
  const ropa = required[facts.fact("personal-data")];
  return {
    ropa,
    dpia: assessment,
    aiAct: { ...aiAct, transparency: due[transparency(facts)] },
    art22: applies[art22(facts)],
    germanFlags: listed("yes"),
    germanFlagsOpen: listed("unknown"),
    measures: followingMeasures(facts, {
      dpia: assessment,
      aiAct,
      transparencyRefs: paragraphs,
      flags,
    }),
    references: {
      ropa: ropa === "required" ? ["gdpr-30"] : [],
      dpia: dpiaRefs(assessment),
      transparency: paragraphs,
      art22: art22Refs(facts),
    },
  };
}

function dpiaRefs({ result, criteria, dskList }: Dpia): string[] {
  if (result !== "required") return [];
  const byCriteria = criteria.length > 1 ? ["wp248"] : [];
  return ["gdpr-35", ...byCriteria, ...(dskList.length > 0 ? ["dsk-muss-liste"] : [])];
}
