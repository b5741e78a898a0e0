import type { AiActClass } from "./ai-act.ts";
import type { CaseFacts } from "./case-facts.ts";
import type { Dpia } from "./dpia.ts";
import type { GermanFlag } from "./german-flags.ts";
import type { Truth } from "./three-valued.ts";

/** A measure that the screening adds, with the reference that is its reason. */
export type FollowingMeasure = { id: string; reasonRef: string };

const ofFlag: Record<GermanFlag, readonly string[]> = {
  "stgb-201": ["rec-active-consent", "rec-retention"],
  "betrvg-87-1-6": ["emp-works-council"],
  "bdsg-26": ["emp-information"],
  "uwg-7-2-1": ["out-phone-consent"],
  "uwg-7-2-2": ["out-email-consent", "out-ai-voice-consent"],
  "tdddg-25": ["out-tracking-consent"],
};

export type CertainAnswers = {
  dpia: Dpia;
  aiAct: AiActClass;
  transparencyRefs: readonly string[];
  flags: ReadonlyMap<GermanFlag, Truth>;
};

/** The measures that follow from certain answers; what is open adds none. */
export function followingMeasures(facts: CaseFacts, answers: CertainAnswers): FollowingMeasure[] {
  const { dpia, aiAct, transparencyRefs, flags } = answers;
  const measures: FollowingMeasure[] = [];
  const add = (id: string, reasonRef: string) => measures.push({ id, reasonRef });

  if (dpia.result === "required") add("dpia-conduct", "gdpr-35");
  if (aiAct.class === "prohibited") add("aia-prohibited-exclusion", aiAct.reasonRef ?? "aia-5");
  if (aiAct.class === "high-risk") {
    add("aia-high-risk-roadmap", aiAct.reasonRef ?? "aia-6");
    if (facts.registered("emotions-customers") === "yes") {
      add("aia-emotion-customers", "aia-annex3-1c");
    }
  }
  const [paragraph] = transparencyRefs;
  if (paragraph !== undefined) add("info-ai-disclosure", paragraph);
  for (const [flag, touched] of flags) {
    if (touched !== "yes") continue;
    for (const id of ofFlag[flag].filter((one) => reached(one, facts))) add(id, flag);
  }
  return measures;
}

/** § 7(2) no. 2 UWG stands for several channels, each with its own consent. */
function reached(id: string, { reaches }: CaseFacts): boolean {
  if (id === "out-email-consent") return reaches("email", "messenger") === "yes";
  if (id === "out-ai-voice-consent") return reaches("ai-voice-outbound") === "yes";
  return true;
}
